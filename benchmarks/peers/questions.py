"""The ten questions that the toy bots ask; Hadaf asks its own."""

QUESTIONS = (
    "What would you like to achieve?",
    "How many new customers did you win last month?",
    "What should it become?",
    "By when?",
    "Which bigger goal does it serve?",
    "Is there a limit to keep on the way?",
    "How sure are you, from 1 to 10?",
    "What could stand in the way?",
    "What is the first step?",
    "When do you take it?",
)
