"""What a coach hands on: a QR code, a poster to print, a picture for a story."""
