"""Decides. Pure: no await, no clock, no input or output; the standard library and pydantic, nothing else."""
