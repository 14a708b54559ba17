"""Answers in English, as people give them in a hurry: hedged, half said, put off, asked back."""

CHOICES = [
    ("the second one", (2,), 3), ("2", (2,), 3), ("both", (1, 2), 2), ("1 and 3", (1, 3), 3), ("first", (1,), 3),
    ("the last one", (3,), 3), ("option 2 please", (2,), 3), ("number three", (3,), 3),
    ("2 but make it 30%", (2,), 3), ("all of them", (1, 2, 3), 3), ("the 1st", (1,), 3), ("3rd", (3,), 3),
    ("two", (2,), 3), ("#1", (1,), 3), ("1 please but by june", (1,), 3), ("i like the second", (2,), 3),
    ("go with 3", (3,), 3), ("the middle one", (2,), 3), ("let's do the first one", (1,), 3),
    ("i'd pick number 2", (2,), 3), ("the third", (3,), 3), ("3 please", (3,), 3), ("number 1", (1,), 3),
    ("the first and the third", (1, 3), 3), ("last", (3,), 3), ("second option", (2,), 3),
    ("1, but 50 instead", (1,), 3), ("both of them", (1, 2), 2), ("i prefer the 2nd one", (2,), 3),
    ("the second and third", (2, 3), 3), ("choose 1", (1,), 3), ("1st one pls", (1,), 3),
    ("I'll take the third", (3,), 3), ("2nd, but by june", (2,), 3), ("two and three", (2, 3), 3),
    ("1,2", (1, 2), 3), ("all", (1, 2, 3), 3), ("option three", (3,), 3),
]  # fmt: skip

REPLIES = {
    ("target", "yes"): [
        "keep it as it is", "leave it as is", "keep it the same",
    ],
    ("yes_no", "yes"): [
        "yes", "yep", "yup", "sure thing", "ok", "of course", "correct", "that's right", "absolutely", "go ahead",
    "exactly", "yeah why not", "fine by me", "please do", "you got it", "looks good", "👍", "perfect", "y",
    "that works", "indeed", "definitely", "ok do it", "yeah", "yes that's correct", "okay go", "alright then",
    "sounds about right", "yes please save it", "ya sure", "cool, do it", "I suppose", "true", "yes!", "yeah sure",
    "right", "that is correct", "great", "let's go", "I'm sure", "by all means", "yes of course", "go for it",
    "sounds like a plan", "mhm", "uh huh",
    ],
    ("yes_no", "no"): [
        "no", "nope", "nah", "not really", "no thanks", "wrong", "that's not it", "not yet", "i don't think so",
    "no way", "n", "never", "not at all", "no, that's wrong", "don't", "absolutely not", "not quite",
    "i'd rather not", "no not that", "nooo", "wrong number", "no way jose", "not correct", "I disagree",
    "change it please", "no sorry", "not that one", "nope, try again", "that's not right", "I said no", "hell no",
    "no it isn't",
    ],
    ("choice", "no"): [
        "neither", "none of them", "none", "no", "none of those",
    ],
    ("baseline", "unknown"): [
        "don't track it", "no idea", "we never counted", "couldn't tell you", "haven't a clue", "dunno",
    "I really don't know", "we don't measure that", "not sure", "no data yet", "hard to say",
    "i have no clue sorry", "we never looked", "no idea mate", "I'd have to check", "can't remember",
    "good question, no idea", "not tracked", "wouldn't know", "never checked", "I don't have that number",
    "no numbers, sorry", "we don't keep track",
    ],
    ("target", "unknown"): [
        "I have no idea what's normal", "not sure what's realistic", "can't say", "idk", "who knows", "hard to tell",
    "I really can't say", "haven't thought about it", "I'm clueless", "don't know what to aim for",
    "no clue what's good",
    ],
    ("deadline", "unknown"): [
        "whenever i can, not sure", "i don't know yet", "no clue", "haven't decided", "can't say yet", "depends",
    "still thinking", "haven't thought about it",
    ],
    ("metric", "unknown"): [
        "i don't know", "not sure which one", "no idea", "hmm no idea", "I don't really know",
    ],
    ("yes_no", "unknown"): [
        "i don't know", "not sure", "maybe", "could be", "hard to say", "idk", "no idea", "can't tell",
    "i'm not certain", "I'm not sure", "no clue",
    ],
    ("choice", "unknown"): [
        "not sure", "don't know", "not sure yet",
    ],
    ("baseline", "skip"): [
        "skip", "skip this", "next question please", "not important", "let's move on", "can we do that later",
    "i'd rather not say", "pass", "let me get back to you on that", "move on", "not relevant", "skip please",
    "I'll add it later", "leave this one",
    ],
    ("target", "skip"): [
        "later", "doesn't matter", "skip it", "i'll decide later", "let's leave it for now",
    "let me think about it and come back", "next", "some other time", "let's skip", "we'll see",
    "not important now", "decide for me later",
    ],
    ("deadline", "skip"): [
        "no deadline", "doesn't matter when", "skip", "whenever", "decide later", "no date for now", "no rush",
    "anytime", "not now", "don't need one", "no fixed date",
    ],
    ("metric", "skip"): [
        "skip", "any of them, doesn't matter", "later", "none, skip", "next question",
    ],
    ("yes_no", "skip"): [
        "skip", "later", "ask me later", "not now", "doesn't matter", "let's do this later", "skip that one",
    "not right now", "maybe later", "next",
    ],
    ("choice", "skip"): [
        "skip", "later",
    ],
    ("baseline", "question"): [
        "what do you mean by that?", "where can I see it?", "do you mean per month?", "why do you need this?",
    "which number exactly?", "how do i calculate that", "is that per week or per month?", "what counts as a lead?",
    "do you want the total?", "why does it matter?", "how would I know?", "can you explain what you mean",
    "monthly or yearly?",
    ],
    ("target", "question"): [
        "what would you suggest?", "what's a good number?", "is 20% realistic?", "how much is normal for a bakery?",
    "what do others aim for?", "why", "what do you think?", "how many is realistic?", "can you suggest one?",
    "what number do you recommend?", "is that too much?", "what would be a good target",
    ],
    ("deadline", "question"): [
        "what do you recommend?", "how long does it usually take?", "is march too soon?", "what's realistic?",
    "is 3 months enough?", "when is best?", "how much time do I need?", "what date makes sense?",
    ],
    ("metric", "question"): [
        "which one is better?", "what's a kpi?", "what's the difference?", "what are my options?", "can you explain?",
    ],
    ("yes_no", "question"): [
        "what do you mean?", "why?", "meaning?", "which one?", "what happens if i say no?", "how?",
    "what does that mean?", "is that good?", "sorry?", "what for?", "can you repeat?", "why would I?",
    ],
    ("choice", "question"): [
        "why?", "which is better?", "what's the difference between them?",
    ],
    ("baseline", "goal"): [
        "actually let's work on getting more reviews instead", "forget that, I want to increase my instagram followers",
    "let's do something else: increase website visits instead",
    ],
    ("target", "goal"): [
        "i'd rather open a new branch in Tanta", "change of plan: I want to hire 2 people",
    "rather let's focus on getting more google reviews",
    ],
    ("deadline", "goal"): [
        "actually i want to increase my newsletter subscribers instead",
    ],
    ("yes_no", "goal"): [
        "no, make it 300 orders a month instead", "actually I want to get more followers on tiktok",
    ],
    ("baseline", "other"): [
        "nice weather today", "brb", "😀", "qwertyuiop", "yo", "my battery is dying", "lovely", "see you", "zzzz",
    ],
    ("target", "other"): [
        "haha", "the coffee is cold", "hello", "thanks!",
    ],
    ("deadline", "other"): [
        "potato", "my cousin says hi",
    ],
    ("metric", "other"): [
        "blah blah", "good morning",
    ],
    ("yes_no", "other"): [
        "purple", "my dog ate it", "revenue +25% next year", "more profit next quarter",
    ],
    ("choice", "other"): [
        "something else",
    ],
}  # fmt: skip
