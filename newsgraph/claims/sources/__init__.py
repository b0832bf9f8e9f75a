"""Who claims it: the words of the source beside the cue, who they mean, and who speaks on where none are written."""
