"""What is claimed: where the frame of a cue finds it, where it begins and where it ends."""
