"""What makes the engine run: its thread, the network workers, the device threads, the clocks. No Qt."""
