"""Goals in sentences and arithmetic: limits, realism, order, suggestions. Refuses to know how they are asked."""
