"""From a wish to a goal that is kept. Refuses to change a kept one."""
