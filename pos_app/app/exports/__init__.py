"""What `pos-app export` can write: payments, shifts and the audit trail, each as JSON lines and as CSV."""
