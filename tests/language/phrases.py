"""Goals as people of each region write them, with what they say; refuses to test anything itself."""
# ruff: noqa: E501 - a goal and what it says stay on one line

from typing import Any

EGYPTIAN: list[tuple[str, dict[str, Any]]] = [
    ("عايز اجيب ٣٠ عميل جديد في الشهر", {"metric": "new_customers", "target": (30, "count", True), "per": "month"}),
    ("نفسي الناس تدخل على الموقع اكتر", {"metric": "website_visits", "channel": "website", "missing": "MT"}),
    (
        "محتاجين نوصل لـ ١٥ الف متابع على الفيس قبل رمضان",
        {"metric": "followers", "channel": "facebook", "target": (15000, "count", False), "deadline": "2027-02-07"},
    ),
    (
        "عاوز اقلل وقت الرد على الرسايل لنص ساعة",
        {"metric": "response_time", "direction": "decrease", "target": (0.5, "hours", False)},
    ),
    ("نزود الارباح ٢٠٪ السنة الجاية", {"metric": "profit", "target": (20, "percent", True), "deadline": "2027-12-31"}),
    (
        "هنبيع ٣٠٠ شنطة قبل نهاية الشهر",
        {"metric": "units_sold", "target": (300, "count", False), "deadline": "2026-11-30"},
    ),
    ("عايز مبيعاتي تتضاعف في ٦ شهور", {"metric": "sales", "target": (100, "percent", True), "deadline": "2027-05-21"}),
    (
        "المبيعات واقفة عند ٥٠ الف جنيه في الشهر وعايزها ٨٠ الف",
        {"metric": "revenue", "baseline": (50000, "EGP"), "target": (80000, "EGP", False)},
    ),
    ("عايز براندي يبقى معروف", {"metric": None, "category": "awareness", "missing": "SMT"}),
    (
        "نقلل المرتجعات من ١٢٪ ل ٥٪ قبل الصيف",
        {"metric": "complaints", "baseline": (12, "percent"), "target": (5, "percent", False)},
    ),
    ("ازود ريفيوهات جوجل من 40 ل 100", {"metric": "reviews", "channel": "google_maps", "baseline": (40, "count")}),
    (
        "عايز ١٠٠ شخص يسجل في الورشة قبل ١٥ يناير",
        {"metric": "registrations", "target": (100, "count", False), "deadline": "2027-01-15"},
    ),
    ("نزود التفاعل على البوستات ٣٠٪", {"metric": "interactions", "target": (30, "percent", True)}),
    ("عايزين نكسب ثقة العملا", {"metric": None, "missing": "SMT"}),
    ("نشغل ٥ موظفين جداد قبل مارس", {"metric": "employees", "deadline": "2027-02-28"}),
    ("نعمل موقع للشركة خلال شهرين", {"direction": "deliver", "metric": None, "deadline": "2027-01-21", "missing": ""}),
    (
        "عايز اوصل ل٥٠ اوردر في اليوم من غير ما تكلفة الاوردر تعدي ٣٠ جنيه",
        {"metric": "orders", "target": (50, "count", False), "guardrail": ("cost_per_acquisition", "max", 30, "EGP")},
    ),
    ("مش عايز متابعين وخلاص، عايز مبيعات", {"metric": "sales"}),
    (
        "نحوش ٢٠ الف جنيه عشان نجدد المحل",
        {"metric": "savings", "target": (20000, "EGP", False), "purpose": "عشان نجدد المحل"},
    ),
    ("صباح الخير يا جماعة", {"goal": False}),
    ("هو انت بتعمل ايه؟", {"goal": False}),
]

GULF: list[tuple[str, dict[str, Any]]] = [
    ("ابي اوصل ٢٠ الف مشاهدة لكل مقطع", {"metric": "video_views", "target": (20000, "count", False), "per": "video"}),
    (
        "نبي نرفع نسبة العملاء المتكررين الى ٤٠٪ بنهاية السنة",
        {"metric": "repeat_purchase_rate", "target": (40, "percent", False), "deadline": "2026-12-31"},
    ),
    (
        "ودي ازيد طلبات المتجر ١٥٪ الشهر القادم",
        {"metric": "orders", "target": (15, "percent", True), "deadline": "2026-12-31"},
    ),
    (
        "نبغى نخفض تكلفة الاعلان لكل طلب من ٤٠ ريال الى ٢٥ ريال",
        {"metric": "cost_per_acquisition", "baseline": (40, "SAR"), "target": (25, "SAR", False)},
    ),
    (
        "ابغى تقييمنا في قوقل ماب يوصل ٤.٨",
        {"metric": "rating", "channel": "google_maps", "target": (4.8, "points", False)},
    ),
    ("نبي نفتح فرع في الخبر قبل رمضان", {"direction": "deliver", "deadline": "2027-02-07", "missing": ""}),
    ("وش الفرق بين الهدف والخطة؟", {"goal": False}),
    ("ابي ٥٠٠ تحميل للتطبيق خلال اسبوعين", {"metric": "app_downloads", "channel": "app", "deadline": "2026-12-05"}),
    (
        "نبي مبيعاتنا تزيد بس ما نصرف اكثر من ١٠ الاف ريال على الاعلانات",
        {"metric": "sales", "guardrail": ("ad_spend", "max", 10000, "SAR")},
    ),
    (
        "حنا الحين عندنا ٣٠ مشترك بالنادي ونبي نوصل ٨٠ قبل الصيف",
        {"metric": "subscriptions", "baseline": (30, "count"), "target": (80, "count", False)},
    ),
    ("عندنا شكاوى كثيرة نبي نقللها", {"metric": "complaints", "direction": "decrease", "missing": "MT"}),
    ("ابي العملاء يرجعون يشترون مني", {"metric": "repeat_purchase_rate"}),
    (
        "هالشهر نبغى نكسب ٢٥ عميل جديد",
        {"metric": "new_customers", "target": (25, "count", True), "deadline": "2026-11-30"},
    ),
    ("ودنا نصير الافضل في الرياض", {"metric": None, "missing": "SMT"}),
    ("ابغى زيارات الموقع تزيد", {"metric": "website_visits", "missing": "MT"}),
    ("نبي الناس تعرفنا اكثر", {"category": "awareness", "missing": "SMT"}),
    ("نقلل مدة التوصيل من ٣ ايام الى يوم", {"metric": "delivery_time", "baseline": (3, "days")}),
    ("ابي رضا العملاء ٩٠٪", {"metric": "customer_satisfaction", "target": (90, "percent", False)}),
    ("مشكور ما قصرت", {"goal": False}),
    ("نبي ندوبل المتابعين بالسناب", {"metric": "followers", "channel": "snapchat", "target": (100, "percent", True)}),
]

LEVANTINE: list[tuple[str, dict[str, Any]]] = [
    ("بدنا نزيد عدد الحجوزات بالمطعم ٢٥ بالمية", {"metric": "bookings", "target": (25, "percent", True)}),
    (
        "بدي وصّل لعشرة آلاف متابع عالانستغرام",
        {"metric": "followers", "channel": "instagram", "target": (10000, "count", False)},
    ),
    (
        "بدي خفف كلفة الليد من ٥ دولار ل ٣ دولار",
        {"metric": "cost_per_lead", "baseline": (5, "USD"), "target": (3, "USD", False)},
    ),
    ("بدنا الناس تحكي عنا", {"category": "awareness", "metric": None}),
    ("لازم نوصل لـ ١٢ صفقة بالشهر", {"metric": "deals", "target": (12, "count", False), "per": "month"}),
    (
        "بدي أعلّي نسبة التحويل بالسايت من ١ ل ٢ بالمية",
        {"metric": "conversion_rate", "baseline": (1, "percent"), "target": (2, "percent", False)},
    ),
    (
        "عنا ٢٠٠ مشترك بالنشرة وبدنا نصير ٥٠٠ لآخر آذار",
        {
            "metric": "email_subscribers",
            "baseline": (200, "count"),
            "target": (500, "count", False),
            "deadline": "2027-03-31",
        },
    ),
    ("بدي افتح محل جديد بطرابلس", {"direction": "deliver", "missing": "T"}),
    ("كل شهر بدنا نبيع ب ٢٠ ألف دولار", {"metric": "revenue", "target": (20000, "USD", False), "per": "month"}),
    ("بدي زيد ارباح المحل حتى اقدر وسّع", {"metric": "profit", "purpose": "حتى اقدر وسّع"}),
    ("ما بدي متابعين، بدي زباين يشتروا", {"metric": "customers"}),
    ("بدنا نحسّن صورتنا", {"category": "awareness", "missing": "SMT"}),
    ("بدي ٣٠ تقييم جديد على غوغل ماب", {"metric": "reviews", "channel": "google_maps", "target": (30, "count", True)}),
    ("نزّل الشكاوي للنص", {"metric": "complaints", "direction": "decrease", "target": (50, "percent", True)}),
    ("منطمح نكسب ٥٠ مشترك جديد بالجيم", {"metric": "subscriptions", "target": (50, "count", True)}),
    ("عم حاول وصّل المبيعات ل ١٠٠ ألف ليرة", {"metric": "revenue"}),
    ("بدنا نرد عالرسائل بأقل من ١٠ دقايق", {"metric": "response_time", "target": (10, "minutes", False)}),
    ("بدي الزباين يرجعوا لعنا", {"category": "loyalty"}),
    ("شو يعني هدف؟", {"goal": False}),
    (
        "بدي زيد المشاهدات عاليوتيوب ٤٠ بالمية",
        {"metric": "video_views", "channel": "youtube", "target": (40, "percent", True)},
    ),
]

MAGHREBI: list[tuple[str, dict[str, Any]]] = [
    ("بغينا نزيدو الفونت ب 30%", {"metric": "sales", "target": (30, "percent", True)}),
    ("خاصنا نوصلو ل 100 كليان جديد قبل رمضان", {"metric": "new_customers", "deadline": "2027-02-07"}),
    (
        "باغي نربح 5000 متابع فالانستا ف 3 شهور",
        {"metric": "followers", "channel": "instagram", "target": (5000, "count", True)},
    ),
    ("نحبو نكثرو الزيارات متاع السيت", {"metric": "website_visits", "missing": "MT"}),
    ("نحب نطلع الشيفر دافير من 20 مليون ل 30 مليون", {"metric": "revenue", "direction": "increase"}),
    (
        "بغيت نقص من المصاريف ب 10%",
        {"metric": "operating_costs", "direction": "decrease", "target": (10, "percent", True)},
    ),
    ("راني باغي ندير متجر إلكتروني قبل الصيف", {"direction": "deliver", "deadline": "2027-05-31"}),
    ("بغينا الناس يعرفونا فكازا", {"category": "awareness", "missing": "SMT"}),
    ("حابين نزيدو ف عدد المشتركين تاع القناة", {"metric": "channel_subscribers"}),
    ("خاص الجواب على الميساجات يكون ف اقل من ساعة", {"metric": "response_time", "target": (1, "hours", False)}),
    (
        "كنبيعو دابا 60 بواطة فالشهر وبغينا نوصلو ل 90",
        {"metric": "units_sold", "baseline": (60, "count"), "target": (90, "count", False)},
    ),
    ("نحبو نقصو الشكاوي للنص", {"metric": "complaints", "direction": "decrease", "target": (50, "percent", True)}),
    ("بغينا 20 رونديفو فالنهار", {"metric": "bookings", "target": (20, "count", False), "per": "day"}),
    ("حاب نجيب 40 كليان جديد فالشهر", {"metric": "new_customers", "target": (40, "count", True)}),
    ("خاصنا نخدمو 3 ديال الناس", {"metric": "employees"}),
    ("نحب نولي معروف ف تونس", {"category": "awareness", "missing": "SMT"}),
    ("بغينا نحسنو الخدمة", {"missing": "SMT"}),
    ("بغيت نزيد ليفي ف التيكتوك", {"metric": "video_views", "channel": "tiktok"}),
    ("شنو هو الهدف ديالي؟", {"goal": False}),
    ("صباح الخير لاباس عليك", {"goal": False}),
]

ARABIZI: list[tuple[str, dict[str, Any]]] = [
    ("3ayez azawed el motab3een 3ala el insta", {"metric": "followers", "channel": "instagram", "missing": "MT"}),
    (
        "ne7tag 50 order fel yom abl ramadan",
        {"metric": "orders", "target": (50, "count", False), "deadline": "2027-02-07"},
    ),
    ("bdna nwassel la 5000 follower", {"metric": "followers", "target": (5000, "count", False)}),
    ("nabi nft7 far3 jdid fi jeddah", {"direction": "deliver"}),
    ("bghit nzid f les clients b 20%", {"metric": "customers", "target": (20, "percent", True)}),
    (
        "n7eb nwsel l 10k abonnes f youtube",
        {"metric": "channel_subscribers", "channel": "youtube", "target": (10000, "count", False)},
    ),
    ("lazem n2alel el shakawi", {"metric": "complaints", "direction": "decrease"}),
    ("3andi 300 client w bghit nwsal l 500", {"baseline": (300, "count"), "target": (500, "count", False)}),
    ("3ayzeen nas aktar te7gez online", {"metric": "bookings", "missing": "MT"}),
    ("bede nas ta3ref el brand", {"category": "awareness", "missing": "SMT"}),
    ("kif nzid l followers?", {"goal": False}),
    ("abi azeed el ziyarat 3ala el mawqe3", {"metric": "website_visits"}),
    ("3ayza abee3 aktar", {"metric": "sales", "missing": "MT"}),
    ("n7eb nzid les ventes b 10%", {"metric": "sales", "target": (10, "percent", True)}),
    ("hanzawed el arba7 20% el sana el gaya", {"metric": "profit", "target": (20, "percent", True)}),
    ("salam 3alaikom", {"goal": False}),
    (
        "bedna n2allel el bounce rate la 40%",
        {"metric": "bounce_rate", "direction": "decrease", "target": (40, "percent", False)},
    ),
    ("khassna njibo 20 client jdid f chhar", {"metric": "new_customers", "target": (20, "count", True)}),
    ("3ayez el engagement yezeed", {"category": "engagement", "missing": "SMT"}),
    ("shokran ya basha", {"goal": False}),
]

STANDARD: list[tuple[str, dict[str, Any]]] = [
    (
        "نسعى إلى رفع معدل التحويل في المتجر من 1.2% إلى 2% قبل نهاية الربع الثاني",
        {
            "metric": "conversion_rate",
            "baseline": (1.2, "percent"),
            "target": (2, "percent", False),
            "deadline": "2027-06-30",
        },
    ),
    (
        "نهدف إلى خفض تكلفة اكتساب العميل بنسبة 15% خلال ستة أشهر مع الحفاظ على رضا العملاء فوق 90%",
        {
            "metric": "cost_per_acquisition",
            "target": (15, "percent", True),
            "guardrail": ("customer_satisfaction", "min", 90, "percent"),
        },
    ),
    (
        "نود زيادة حصتنا السوقية إلى 12% بنهاية 2027",
        {"metric": "market_share", "target": (12, "percent", False), "deadline": "2027-12-31"},
    ),
    (
        "زيادة عدد المشتركين في النشرة البريدية بمقدار 400 مشترك",
        {"metric": "email_subscribers", "channel": "email", "target": (400, "count", True)},
    ),
    ("مضاعفة عدد التحميلات ثلاث مرات قبل الصيف", {"metric": "app_downloads", "target": (200, "percent", True)}),
    (
        "الوصول إلى مليون ظهور للإعلان شهريًا",
        {"metric": "impressions", "target": (1000000, "count", False), "per": "month"},
    ),
    (
        "خفض معدل إلغاء الاشتراك إلى أقل من 4%",
        {"metric": "churn_rate", "direction": "decrease", "target": (4, "percent", False)},
    ),
    ("زيادة ولاء العملاء", {"category": "loyalty", "metric": None, "missing": "SMT"}),
    ("إطلاق المتجر الإلكتروني قبل رمضان", {"direction": "deliver", "channel": "website", "missing": ""}),
    (
        "ادخار 50 ألف جنيه لشراء سيارة قبل نهاية العام",
        {"metric": "savings", "target": (50000, "EGP", False), "purpose": "لشراء سيارة"},
    ),
    ("الحصول على 30 عميلا محتملا أسبوعيا من لينكدإن", {"metric": "leads", "channel": "linkedin", "per": "week"}),
    ("كم أحتاج من الوقت؟", {"goal": False}),
    (
        "رفع عدد المتبرعين الشهريين من 120 إلى 200 متبرع",
        {"metric": "customers", "baseline": (120, "count"), "target": (200, "count", False)},
    ),
    ("نريد 20 إحالة جديدة من عملائنا الحاليين كل شهر", {"metric": "referrals", "target": (20, "count", True)}),
    ("رفع العائد على الإنفاق الإعلاني إلى 4", {"metric": "return_on_ad_spend", "target": (4, "ratio", False)}),
    ("بناء قائمة بريدية فيها 2000 مشترك", {"metric": "email_subscribers", "target": (2000, "count", False)}),
    (
        "عندنا 3 فروع ونريد 5 بنهاية السنة القادمة",
        {"metric": "branches", "baseline": (3, "count"), "target": (5, "count", False)},
    ),
    (
        "هدفنا أن يقضي الزائر دقيقتين في الموقع بدلا من 40 ثانية",
        {"metric": "time_on_page", "baseline": (40, "seconds"), "target": (2, "minutes", False)},
    ),
    ("شكرا جزيلا على المساعدة", {"goal": False}),
    ("نريد مشاركات أكثر لمنشوراتنا على إكس هذا الربع", {"metric": "shares", "channel": "x", "deadline": "2026-12-31"}),
]

ENGLISH: list[tuple[str, dict[str, Any]]] = [
    ("I want to get 50 new customers a month", {"metric": "new_customers", "target": (50, "count", True), "per": "month"}),
    ("double our Instagram followers by summer", {"metric": "followers", "channel": "instagram", "target": (100, "percent", True), "deadline": "2027-05-31"}),
    ("We currently get 12 enquiries a week and we'd like 30", {"metric": "leads", "baseline": (12, "count"), "target": (30, "count", False)}),
    ("our reviews are stuck at 120 on Google, I want 300 by June", {"metric": "reviews", "channel": "google_maps", "baseline": (120, "count"), "target": (300, "count", False)}),
    ("get our name out there", {"category": "awareness", "missing": "SMT"}),
    ("cut ad spend by £500 a month", {"metric": "ad_spend", "direction": "decrease", "target": (500, "GBP", True)}),
    ("launch our online store by the end of March", {"direction": "deliver", "deadline": "2027-03-31", "missing": ""}),
    ("answer every WhatsApp message within 15 minutes", {"metric": "response_time", "channel": "whatsapp", "target": (15, "minutes", False)}),
    ("what's a good conversion rate?", {"goal": False}),
    ("how do I get more followers?", {"goal": False}),
    ("lower CPA to $18 while keeping ROAS above 3", {"metric": "cost_per_acquisition", "target": (18, "USD", False), "guardrail": ("return_on_ad_spend", "min", 3, "ratio")}),
    ("increase average basket from 25 to 32 euros by Q3", {"metric": "average_order_value", "baseline": (25, "EUR"), "target": (32, "EUR", False)}),
    ("get 25 five-star reviews on TripAdvisor", {"metric": "reviews", "target": (25, "count", False)}),
    ("increase newsletter open rates", {"metric": "open_rate", "channel": "email", "missing": "MT"}),
    ("Our retention is 71 %. Goal is 80 % by year end.", {"metric": "retention_rate", "baseline": (71, "percent"), "target": (80, "percent", False)}),
    ("cut complaints in half within 3 months", {"metric": "complaints", "target": (50, "percent", True), "deadline": "2027-02-21"}),
    ("we don't want more likes, we want more leads", {"metric": "leads", "missing": "MT"}),
    ("win back lapsed customers", {"metric": None, "category": "loyalty", "missing": "SMT"}),
    ("improve staff morale", {"metric": None, "missing": "SMT"}),
    ("our newsletter has 800 subscribers, I'd like to get it to 2,000 before the summer", {"metric": "email_subscribers", "baseline": (800, "count"), "target": (2000, "count", False)}),
    ("read 12 books in 2027", {"metric": "custom", "target": (12, "count", False), "deadline": "2027-12-31"}),
    ("get to 1,000 paying users, up from 300, so we can raise a round", {"metric": "subscriptions", "baseline": (300, "count"), "purpose": "so we can raise a round"}),
    ("increase folllowers by 300", {"metric": "followers", "target": (300, "count", True)}),
    ("thanks a lot", {"goal": False}),
]  # fmt: skip
