"""What the parts of the till say to each other: messages in, effects out, views to the screens, ports to the edges."""
