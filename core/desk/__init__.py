"""The desk: what staff see and do in the chat. One module a room; which act needs which right is in core.access."""
