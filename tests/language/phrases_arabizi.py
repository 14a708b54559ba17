"""Goals in Latin letters, digits standing for Arabic ones and French for trade, with what they say; refuses to test anything itself."""
# ruff: noqa: E501 - a goal and what it says stay on one line

from typing import Any

ARABIZI_MORE: list[tuple[str, dict[str, Any]]] = [
    (
        "n7eb nwasel 1000 abonné fi youtube",
        {"metric": "channel_subscribers", "channel": "youtube", "target": (1000, "count", False)},
    ),
    (
        "3ayez a2alel el masareef 10% el sana el gaya",
        {
            "metric": "operating_costs",
            "direction": "decrease",
            "target": (10, "percent", True),
            "deadline": "2027-12-31",
        },
    ),
    ("nefsi el nas te3raf el brand", {"metric": None, "missing": "SMT", "category": "awareness"}),
    ("ezayak 3amel eh", {"goal": False}),
    ("salam labas", {"goal": False}),
    ("shukran kteer", {"goal": False}),
    ("shou ya3ne conversion rate?", {"goal": False}),
    ("bghit n7ell magasin jdid f casa 9bel ramadan", {"direction": "deliver", "deadline": "2027-02-07"}),
    ("3ayez af7at far3 tany f maadi abl el seif", {"direction": "deliver", "deadline": "2027-05-31"}),
    (
        "bghit taux de conversion ywli 3% bla ma nzid f lpub",
        {"metric": "conversion_rate", "target": (3, "percent", False)},
    ),
    ("bghina 50 prospects kol simana", {"metric": "leads", "target": (50, "count", False)}),
    (
        "khassna nn9so les réclamations b 50%",
        {"metric": "complaints", "direction": "decrease", "target": (50, "percent", True)},
    ),
    ("nheb nzid fel les commandes", {"metric": "orders", "missing": "MT"}),
    ("n7ebou nbi3ou akther", {"metric": "sales", "missing": "MT"}),
    ("3ayez awsal le 100 alf genih mabe3at fel shahr", {"metric": "revenue", "target": (100000, "EGP", False)}),
    (
        "3andi 300 follower w 3ayez ab2a 1000",
        {"metric": "followers", "baseline": (300, "count"), "target": (1000, "count", False)},
    ),
    (
        "bedde wazzef 3 mowazafin abel azar",
        {"metric": "employees", "target": (3, "count", False), "deadline": "2027-02-28"},
    ),
    ("bghit 10 clients jdad f chher", {"metric": "new_customers", "target": (10, "count", True)}),
    ("7abeb kabber el shoghol", {"metric": None, "missing": "SMT"}),
    (
        "3ayzeen nrod 3al 3omala2 f a2al men sa3a",
        {"metric": "response_time", "direction": "decrease", "target": (1, "hours", False)},
    ),
    (
        "azawed el 7ogozat men 40 le 60 fel osbo3",
        {"metric": "bookings", "baseline": (40, "count"), "target": (60, "count", False)},
    ),
    (
        "a7afez 3ala ta2yeem 4.5 3ala google",
        {"metric": "rating", "channel": "google_maps", "direction": "keep", "target": (4.5, "points", False)},
    ),
    (
        "3ayez adaa3ef el arba7 fe sana",
        {"metric": "profit", "target": (100, "percent", True), "deadline": "2027-11-21"},
    ),
    (
        "abgha awaffer 20 alf riyal saudi fe sana",
        {"metric": "savings", "target": (20000, "SAR", False), "deadline": "2027-11-21"},
    ),
    (
        "abi abee3 500 3elba tamr gabl ramadan",
        {"metric": "units_sold", "target": (500, "count", False), "deadline": "2027-02-07"},
    ),
    (
        "bdna nzid zeyarat el mawqe3 30% b 6 ashhor",
        {"metric": "website_visits", "channel": "website", "target": (30, "percent", True), "deadline": "2027-05-21"},
    ),
    ("bdi 3000 dollar mabi3at bel chaher", {"metric": "revenue", "target": (3000, "USD", False)}),
    ("msh 3ayez likes 3ayez mabe3at", {"metric": "sales", "missing": "MT"}),
    ("3ayez el nas tefta7 el email aktar", {"metric": "open_rate", "missing": "MT"}),
    (
        "bghit nwssel l 20k abonnés f tiktok 9bel l3id",
        {"metric": "followers", "channel": "tiktok", "target": (20000, "count", False)},
    ),
    (
        "el conversion rate 1% w 3ayez yeb2a 2% abl march",
        {
            "metric": "conversion_rate",
            "baseline": (1, "percent"),
            "target": (2, "percent", False),
            "deadline": "2027-02-28",
        },
    ),
    ("3ayez 200 taslim app download fe awel shahr", {"metric": "app_downloads", "target": (200, "count", False)}),
    ("3ayza agama3 tabaro3at 50 alf genih abl el 3eed", {"metric": "revenue", "target": (50000, "EGP", False)}),
    ("cost per lead a2al men 30 gneh", {"metric": "cost_per_lead", "target": (30, "EGP", False)}),
    (
        "3ayez leads aktar b cost per lead ma y3adish 50 gneh",
        {"metric": "leads", "guardrail": ("cost_per_lead", "max", 50, "EGP")},
    ),
    ("n7eb na9es le coût b 15%", {"direction": "decrease", "target": (15, "percent", True)}),
    ("bghit n9ra 2 ktoub f chher", {"metric": "custom", "target": (2, "count", False)}),
    ("ana 3ayez 2keon ashhar me7al fel mante2a", {"metric": None, "missing": "SMT"}),
    (
        "nabgha nerfa3 el rating men 4.1 ela 4.6",
        {"metric": "rating", "baseline": (4.1, "points"), "target": (4.6, "points", False)},
    ),
    (
        "50 review 3ala google maps f shahren",
        {"metric": "reviews", "channel": "google_maps", "target": (50, "count", False), "deadline": "2027-01-21"},
    ),
    ("aktar comments 3ala el posts", {"metric": "comments", "missing": "MT"}),
    (
        "3ayez el engagement yezeed",
        {"metric": None, "direction": "increase", "missing": "SMT", "category": "engagement"},
    ),
    ("bghit l engagement ytla3 l 5%", {"metric": "engagement_rate", "target": (5, "percent", False)}),
    (
        "nwasslo 100 reservation f simana 9bel sayf",
        {"metric": "bookings", "target": (100, "count", False), "deadline": "2027-05-31"},
    ),
    ("3ayez ageeb 3omala gdad kol yom", {"metric": "new_customers", "missing": "MT"}),
    (
        "n7ebou nzidou fel bénéfice b 10% 9bal juin",
        {"metric": "profit", "target": (10, "percent", True), "deadline": "2027-05-31"},
    ),
    ("3ayez kol client yedfa3 500 badal 300", {"baseline": (300, None), "target": (500, None, False)}),
    ("bghit nfto7 compte f tiktok had simana", {"channel": "tiktok", "direction": "deliver", "deadline": "2026-11-26"}),
    (
        "nharde 3ala 80 7agz fel sahar abl 15 yanayer",
        {"metric": "bookings", "target": (80, "count", False), "deadline": "2027-01-15"},
    ),
    (
        "3ayza azawed el bookings beta3 el 3eyada 15% fel rob3 el gay",
        {"metric": "bookings", "target": (15, "percent", True), "deadline": "2027-03-31"},
    ),
    (
        "bedna nwassel el page la 10k follower 2abel ramadan",
        {"metric": "followers", "target": (10000, "count", False), "deadline": "2027-02-07"},
    ),
    ("bghit nsali had lformation 9bel fin mars", {"direction": "deliver", "category": "other"}),
    (
        "n7eb n7assen la note google men 3.9 l 4.5",
        {"metric": "rating", "channel": "google_maps", "baseline": (3.9, "points"), "target": (4.5, "points", False)},
    ),
    ("nabi nwazef 4 mandoobeen mabi3at", {"metric": "employees", "target": (4, "count", False)}),
    ("3ayzeen neftah 2 branches fel sa7el", {"missing": "T"}),
    (
        "chiffre d'affaires 500000 dh had l3am",
        {"metric": "revenue", "target": (500000, None, False), "deadline": "2026-12-31"},
    ),
    ("bdna na3mel 60 commande bel yom", {"metric": "orders", "target": (60, "count", False)}),
    (
        "3ayez a2allel el complaints lel noss",
        {"metric": "complaints", "direction": "decrease", "target": (50, "percent", True)},
    ),
    (
        "badi zeed mabi3at el ma7al 30 bel miye abl el seif",
        {"metric": "sales", "target": (30, "percent", True), "deadline": "2027-05-31"},
    ),
    (
        "khassna 30 inscription jdida f l'école 9bel septembre",
        {"metric": "registrations", "target": (30, "count", True), "deadline": "2027-08-31"},
    ),
    ("abi akoon mashhoor fel tiktok", {"metric": None, "channel": "tiktok", "missing": "SMT", "category": "awareness"}),
    (
        "el mabe3at 20 alf geneh fel shahr w 3ayez awsal le 35 alf",
        {"metric": "revenue", "baseline": (20000, "EGP"), "target": (35000, "EGP", False)},
    ),
    ("3ayez 3omala aktar lel maktab", {"missing": "MT"}),
    (
        "bghit nrbe7 1000 abonné jdid f insta kol chhar",
        {"metric": "followers", "channel": "instagram", "target": (1000, "count", True)},
    ),
    ("kif ndir bach nbda?", {"goal": False}),
    (
        "taux de satisfaction clients men 70% l 90% avant fin 2027",
        {
            "metric": "customer_satisfaction",
            "baseline": (70, "percent"),
            "target": (90, "percent", False),
            "deadline": "2027-12-31",
        },
    ),
    (
        "nn9sso les charges b 20% bla ma n9sso f les salariés",
        {"metric": "operating_costs", "direction": "decrease", "target": (20, "percent", True)},
    ),
    ("waffer 3000 dollar b sene", {"metric": "savings", "target": (3000, "USD", False), "deadline": "2027-11-21"}),
    (
        "abgha arfa3 motawaset el fatora men 80 ela 120 riyal saudi",
        {"metric": "average_order_value", "baseline": (80, "SAR"), "target": (120, "SAR", False)},
    ),
    ("2000 view 3ala kol video", {"metric": "video_views", "target": (2000, "count", False)}),
    ("ana bas 3ayez el nas tetfa3el ma3 el posts", {"metric": None, "missing": "SMT", "category": "engagement"}),
    (
        "bdna nkhaffef wa2t el tawsil la nos sa3a",
        {"metric": "delivery_time", "direction": "decrease", "target": (0.5, "hours", False)},
    ),
    (
        "3ayez azawed el arba7 25% fe 6 shohor",
        {"metric": "profit", "target": (25, "percent", True), "deadline": "2027-05-21"},
    ),
    ("bedi zid followers 3al insta", {"metric": "followers", "channel": "instagram"}),
    (
        "bghit nzid les ventes online b 40% had l3am",
        {"metric": "sales", "target": (40, "percent", True), "deadline": "2026-12-31"},
    ),
    ("nheb nwasel 500 client fel salle", {"target": (500, "count", False), "missing": "T"}),
    (
        "abi 200 tasjeel fel dawra gabl yanayer",
        {"metric": "registrations", "target": (200, "count", False), "deadline": "2026-12-31"},
    ),
    ("3ayzeen nefta7 cafe gedeed fel tagamo3 abl ramadan", {"direction": "deliver", "deadline": "2027-02-07"}),
    (
        "lezem nkhaffef masarif el matba5 20%",
        {"metric": "operating_costs", "direction": "decrease", "target": (20, "percent", True)},
    ),
    (
        "taux d'ouverture dyal newsletter men 12% l 20%",
        {"metric": "open_rate", "channel": "email", "baseline": (12, "percent"), "target": (20, "percent", False)},
    ),
    (
        "3andna 50 zboun bel yom bedna nwassel la 80",
        {"metric": "customers", "baseline": (50, "count"), "target": (80, "count", False)},
    ),
    (
        "bghit les avis google ywliw 200",
        {"metric": "reviews", "channel": "google_maps", "target": (200, "count", False)},
    ),
    ("nrid nbee3 30 siyara bel shaher", {"metric": "units_sold", "target": (30, "count", False)}),
    ("3ayez el video yegeeb 100 alf moshahda", {"metric": "video_views", "target": (100000, "count", False)}),
    ("cpl ta7t 5 dollar", {"metric": "cost_per_lead", "target": (5, "USD", False)}),
    ("kifach nzid lventes?", {"goal": False}),
    ("merci bzaf", {"goal": False}),
    ("bghit nwli ma3rouf f maroc kaml", {"metric": None, "missing": "SMT", "category": "awareness"}),
    (
        "el wa2t beta3 el rad sa3teen 3ayzo yeb2a nos sa3a",
        {"metric": "response_time", "baseline": (2, "hours"), "target": (0.5, "hours", False)},
    ),
    (
        "khassni n7afed 3la 95% satisfaction dyal les clients",
        {"metric": "customer_satisfaction", "direction": "keep", "target": (95, "percent", False)},
    ),
    ("n7eb nbi3 b 20000 dinar tounsi fel chhar", {"metric": "revenue", "target": (20000, "TND", False)}),
    ("awaffer 50 alf geneh 3ashan ashtery 3arabeya", {"metric": "savings", "target": (50000, "EGP", False)}),
    ("3ayez el website yegeeb 50 lead fel osbo3", {"metric": "leads", "target": (50, "count", False)}),
    (
        "bedna nzid members el gym men 80 la 130 2abel el sayf",
        {"baseline": (80, "count"), "target": (130, "count", False), "deadline": "2027-05-31"},
    ),
    (
        "bghina nwslo l 2 millions dh chiffre d'affaires f 2027",
        {"metric": "revenue", "target": (2000000, None, False), "deadline": "2027-12-31"},
    ),
    ("3ayza a2ra 12 ketab fel sana", {"metric": "custom", "target": (12, "count", False)}),
    (
        "n7ebou nlansiw application jdida 9bel ramadan",
        {"channel": "app", "direction": "deliver", "deadline": "2027-02-07"},
    ),
    (
        "abi azeed mabee3at el 3oud 50% gabl el eid",
        {"metric": "sales", "target": (50, "percent", True), "deadline": "2027-03-08"},
    ),
    ("bdi 7assen som3et el sherke 3an el nas", {"metric": None, "missing": "SMT"}),
    (
        "3andi cafe w 3ayez 80 order fel yom badal 50",
        {"metric": "orders", "baseline": (50, "count"), "target": (80, "count", False)},
    ),
    (
        "khass ntl3o note dyal google l 4.7",
        {"metric": "rating", "channel": "google_maps", "target": (4.7, "points", False)},
    ),
    ("nzid 3 employés avant juin", {"metric": "employees", "deadline": "2027-05-31"}),
    (
        "el retention 60% w 3ayzha 75%",
        {"metric": "retention_rate", "baseline": (60, "percent"), "target": (75, "percent", False)},
    ),
    ("3ayez agib 20 7agz zeyada fel osbo3", {"metric": "bookings", "target": (20, "count", True)}),
    (
        "n9so f les dépenses dyal lpub b tiers",
        {"metric": "ad_spend", "direction": "decrease", "target": (33.33, "percent", True)},
    ),
    ("7abe ftah ma7al tani b trablos 2abel nisan", {"direction": "deliver", "deadline": "2027-03-31"}),
    ("3ayez nas aktar te3raf 3an el gam3eya", {"metric": None, "missing": "SMT", "category": "awareness"}),
    ("sba7 lkhir", {"goal": False}),
    ("momken te2oli eh howa el kpi?", {"goal": False}),
    ("bghit n7awel 5% dyal les visiteurs l clients", {"metric": "conversion_rate", "target": (5, "percent", False)}),
]
