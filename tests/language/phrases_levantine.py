"""Goals as people of Damascus, Beirut, Amman and Nablus write them, with what they say; refuses to test anything itself."""
# ruff: noqa: E501 - a goal and what it says stay on one line

from typing import Any

LEVANTINE_MORE: list[tuple[str, dict[str, Any]]] = [
    (
        "منحاول نجيب 40 طالب جديد للمعهد قبل أيلول",
        {"metric": "new_customers", "target": (40, "count", True), "deadline": "2027-08-31"},
    ),
    (
        "حابب زيد متابعيني باليوتيوب 20 بالميه ب3 اشهر",
        {
            "metric": "channel_subscribers",
            "channel": "youtube",
            "target": (20, "percent", True),
            "deadline": "2027-02-21",
        },
    ),
    ("بدنا ناس أكتر يعرفو عن الجمعية", {"metric": None, "missing": "SMT", "category": "awareness"}),
    (
        "جمع تبرعات بقيمة 50 ألف دولار قبل رمضان",
        {"metric": "revenue", "target": (50000, "USD", False), "deadline": "2027-02-07"},
    ),
    ("بدنا نزيد المتبرعين الشهريين ل 200 متبرع", {"metric": "customers", "target": (200, "count", False)}),
    ("بدنا نوظف 3 مهندسين قبل آذار", {"metric": "employees", "target": (3, "count", False), "deadline": "2027-02-28"}),
    ("وفر 5000 دينار أردني بسنة", {"metric": "savings", "target": (5000, "JOD", False), "deadline": "2027-11-21"}),
    ("بدي اقرأ 20 كتاب بالسنة", {"metric": "custom", "target": (20, "count", False)}),
    ("خلي سعر الليد تحت 3 دولار", {"metric": "cost_per_lead", "target": (3, "USD", False)}),
    (
        "رفع معدل السلة من 25 ل 35 دينار اردني لآخر السنة",
        {
            "metric": "average_order_value",
            "baseline": (25, "JOD"),
            "target": (35, "JOD", False),
            "deadline": "2026-12-31",
        },
    ),
    ("بدنا 1000 تنزيل للتطبيق بأول شهر", {"metric": "app_downloads", "target": (1000, "count", False)}),
    ("زيادة مبيعات الزيت والزعتر 30% عموسم الزيتون", {"metric": "sales", "target": (30, "percent", True)}),
    ("بدنا نصير ردودنا أسرع عالواتس", {"metric": "response_time", "channel": "whatsapp"}),
    ("ارفعلي التفاعل عالصفحة", {"metric": None, "direction": "increase", "missing": "SMT", "category": "engagement"}),
    ("500 لايك عكل بوست", {"metric": "likes", "target": (500, "count", False)}),
    (
        "بدي 100 ريفيو خمس نجوم عغوغل قبل الصيفية",
        {"metric": "reviews", "channel": "google_maps", "target": (100, "count", False), "deadline": "2027-05-31"},
    ),
    ("نبيع 200 كيلو مكدوس بالموسم", {"target": (200, "count", False), "missing": "T"}),
    (
        "بدنا نقلل المرتجعات من 10 لـ 4 بالمية بتلت شهور",
        {
            "direction": "decrease",
            "baseline": (10, "percent"),
            "target": (4, "percent", False),
            "deadline": "2027-02-21",
        },
    ),
    ("بدي صير معروفة بعمان 😍", {"metric": None, "missing": "SMT", "category": "awareness"}),
    ("بدنا نطلق الموقع الجديد بشهر شباط", {"direction": "deliver", "deadline": "2027-02-28"}),
    (
        "عنا ٤٠ مشترك بالجيم وبدنا يصيرو ٧٠ قبل الصيف بدون ما نزيد مصروف الاعلانات عن ٣٠٠ دولار",
        {
            "baseline": (40, "count"),
            "target": (70, "count", False),
            "deadline": "2027-05-31",
            "guardrail": ("ad_spend", "max", 300, "USD"),
        },
    ),
    (
        "زيادة المبيعات ٢٥٪ من خلال اعلانات فيسبوك بثلاث شهور",
        {"metric": "sales", "channel": "facebook", "target": (25, "percent", True), "deadline": "2027-02-21"},
    ),
    ("بدي علي المبيعات لنص مليون ليرة سورية باليوم", {"metric": "revenue", "target": (500000, "SYP", False)}),
    (
        "نعلي نسبة فتح الايميلات من ١٨٪ ل ٢٥٪",
        {"metric": "open_rate", "channel": "email", "baseline": (18, "percent"), "target": (25, "percent", False)},
    ),
    ("بدي قلل الهدر بالمطبخ للنص", {"metric": "custom", "direction": "decrease", "target": (50, "percent", True)}),
    ("ما بدي مشاهدات بدي مبيعات", {"metric": "sales", "missing": "MT"}),
    (
        "بدنا 3 صفقات جديدة مع شركات بالربع الجاي",
        {"metric": "deals", "target": (3, "count", True), "deadline": "2027-03-31"},
    ),
    (
        "هدفي ٨٠ تسجيل بالدورة لحد ١٥ كانون التاني",
        {"metric": "registrations", "target": (80, "count", False), "deadline": "2027-01-15"},
    ),
    (
        "زيارات الموقع 400 باليوم بدي ياهن 1000 لآخر نيسان",
        {
            "metric": "website_visits",
            "channel": "website",
            "baseline": (400, "count"),
            "target": (1000, "count", False),
            "deadline": "2027-04-30",
        },
    ),
    ("تسعين بالمية من الزباين يكونو مبسوطين", {"metric": "customer_satisfaction", "target": (90, "percent", False)}),
    (
        "نحنا بدنا نزيد عدد المتطوعين من 30 ل 60 لنقدر نغطي كل المخيمات",
        {"metric": "custom", "baseline": (30, "count"), "target": (60, "count", False)},
    ),
    ("بدي شغل أونلاين", {"metric": None, "missing": "SMT"}),
    (
        "لازم ينزل سعر الكليك عن 0.2 دولار بهالشهر",
        {"metric": "cost_per_click", "direction": "decrease", "target": (0.2, "USD", False), "deadline": "2026-11-30"},
    ),
    ("كبرو صفحتنا عالفيس", {"channel": "facebook"}),
    (
        "عم نبيع 60 علبة بقلاوة بالنهار وبدنا نوصل لل 100 عالعيد",
        {"metric": "units_sold", "baseline": (60, "count"), "target": (100, "count", False)},
    ),
    ("تلاتين رسالة عالواتساب كل يوم من زباين جداد", {"channel": "whatsapp", "missing": "T"}),
    (
        "بدنا نرفع حجوزات العيادة من 15 ل 25 باليوم قبل آخر شباط",
        {"metric": "bookings", "baseline": (15, "count"), "target": (25, "count", False), "deadline": "2027-02-28"},
    ),
    (
        "يا ريت يصير عنا 3000 متابع عالفيس",
        {"metric": "followers", "channel": "facebook", "target": (3000, "count", False)},
    ),
    (
        "صافي الربح لازم يوصل 8000 دولار بالشهر خلال سنة",
        {"metric": "profit", "target": (8000, "USD", False), "deadline": "2027-11-21"},
    ),
    (
        "معمل صابون بنابلس وبدنا نصدّر لـ 5 دول جديدة لآخر 2027",
        {"metric": "custom", "target": (5, "count", True), "deadline": "2027-12-31"},
    ),
    (
        "نقلل غياب الطلاب للنص هالفصل",
        {"metric": "custom", "direction": "decrease", "target": (50, "percent", True), "deadline": "2026-12-31"},
    ),
    (
        "الليد عم يكلفنا 7 دولار بدنا ياه ب 4",
        {"metric": "cost_per_lead", "direction": "decrease", "baseline": (7, "USD"), "target": (4, "USD", False)},
    ),
    ("بدي صفحتي تجيب 50 رسالة باليوم", {"metric": "messages", "target": (50, "count", False)}),
    ("مين انت", {"goal": False}),
    (
        "بدنا نخفف وقت التوصيل من ساعة ونص لـ 45 دقيقة",
        {
            "metric": "delivery_time",
            "direction": "decrease",
            "baseline": (1.5, "hours"),
            "target": (45, "minutes", False),
        },
    ),
    (
        "اشتراكات التطبيق 400 وبدنا نوصلها 1000 بنص السنة الجاي",
        {"metric": "subscriptions", "channel": "app", "baseline": (400, "count"), "target": (1000, "count", False)},
    ),
    ("لو بزيد المبيع 10 بالمية بكون مبسوط كتير", {"metric": "sales", "target": (10, "percent", True)}),
    ("بدنا نكسب ثقة الأهالي بالحضانة", {"metric": None, "missing": "SMT"}),
    (
        "عنا موظفين كتير عم يتركو، بدنا نخفض النسبة من 25% ل 10% بالسنة",
        {"direction": "decrease", "baseline": (25, "percent"), "target": (10, "percent", False)},
    ),
    (
        "زيادة حصتنا السوقية نقطتين بسنة",
        {"metric": "market_share", "target": (2, "points", True), "deadline": "2027-11-21"},
    ),
    ("بدي افتح قناة يوتيوب للطبخ قبل رمضان", {"channel": "youtube", "direction": "deliver", "deadline": "2027-02-07"}),
    (
        "بدنا نحافظ على نسبة رضا الزباين فوق 90 بالمية",
        {"metric": "customer_satisfaction", "direction": "keep", "target": (90, "percent", False)},
    ),
    (
        "بدي بيع 15 شقة بالمشروع الجديد بعمان قبل نهاية السنة الجاي",
        {"metric": "units_sold", "target": (15, "count", False), "deadline": "2027-12-31"},
    ),
    ("ودي الرد عالمسجات ما ياخد اكتر من 5 دقايق", {"metric": "response_time", "target": (5, "minutes", False)}),
    ("زيدولنا اللايكات شوي", {"metric": "likes", "missing": "MT"}),
    (
        "بدي كبّر صفحة الانستا لـ 15 ألف فولورز قبل العيد الصغير",
        {"metric": "followers", "channel": "instagram", "target": (15000, "count", False)},
    ),
    ("كل اللي بدي ياه شوية زباين جداد", {"metric": "new_customers", "missing": "MT"}),
    (
        "منطمح نزيد الطلبيات عالموقع من 30 لـ 75 بالأسبوع",
        {"metric": "orders", "channel": "website", "baseline": (30, "count"), "target": (75, "count", False)},
    ),
    (
        "رح نخفض كلفة جلب الزبون من 12 دولار لـ 8 دولار خلال ربع سنة",
        {
            "metric": "cost_per_acquisition",
            "direction": "decrease",
            "baseline": (12, "USD"),
            "target": (8, "USD", False),
            "deadline": "2027-02-21",
        },
    ),
    ("بدنا نشتري فرن جديد قبل الصيف", {"direction": "deliver", "deadline": "2027-05-31"}),
    (
        "عم نرد عالرسايل بعد 6 ساعات، لازم نصير بساعتين",
        {"metric": "response_time", "direction": "decrease", "baseline": (6, "hours"), "target": (2, "hours", False)},
    ),
    (
        "نسبة الحضور بالدورات 65% وبدنا ياها 85% لآخر أيار",
        {"metric": "custom", "baseline": (65, "percent"), "target": (85, "percent", False), "deadline": "2027-05-31"},
    ),
    ("زيدوا مبيعات العسل بالشتا 20%", {"metric": "sales", "target": (20, "percent", True)}),
    ("بدي 40 شخص يسجلو عالرحلة", {"metric": "registrations", "target": (40, "count", False)}),
    ("كيف فيني زيد المبيعات؟", {"goal": False}),
    ("مرحبا كيفكن", {"goal": False}),
    ("بدنا كل بوست يجيب 200 تعليق", {"metric": "comments", "target": (200, "count", False)}),
    (
        "نوسع فريق المبيعات من 4 لـ 7 أشخاص قبل تموز",
        {"metric": "employees", "baseline": (4, "count"), "target": (7, "count", False), "deadline": "2027-06-30"},
    ),
    (
        "خلال شهرين بدنا 150 تقييم جديد على غوغل",
        {"metric": "reviews", "channel": "google_maps", "target": (150, "count", True), "deadline": "2027-01-21"},
    ),
    (
        "متوسط الفاتورة بالمطعم 18 دولار بدي ارفعها ل 23",
        {"metric": "average_order_value", "baseline": (18, "USD"), "target": (23, "USD", False)},
    ),
    ("بدي جرب حظي وافتح متجر اونلاين بنيسان", {"direction": "deliver", "deadline": "2027-04-30"}),
    (
        "تقليل شكاوى التوصيل للنص قبل رمضان بدون ما نزيد المصاريف",
        {"metric": "complaints", "direction": "decrease", "target": (50, "percent", True), "deadline": "2027-02-07"},
    ),
    ("مطلوب 25 متدرب للدورة الجاية قبل 10 شباط", {"target": (25, "count", False), "deadline": "2027-02-10"}),
    ("عندي ستوديو تصوير وبدي 12 جلسة بالشهر", {"target": (12, "count", False), "missing": "T"}),
    (
        "صار عنا تقييم 3.9 وهاد مش منيح، بدنا 4.5 عالأقل",
        {"metric": "rating", "baseline": (3.9, "points"), "target": (4.5, "points", False)},
    ),
    (
        "تنزيل المصروف الشهري من 5000 لـ 4000 دينار اردني بستة شهور",
        {
            "metric": "operating_costs",
            "direction": "decrease",
            "baseline": (5000, "JOD"),
            "target": (4000, "JOD", False),
            "deadline": "2027-05-21",
        },
    ),
    (
        "بدنا 500 مشترك بالنشرة البريدية بنهاية آذار",
        {"metric": "email_subscribers", "channel": "email", "target": (500, "count", False), "deadline": "2027-03-31"},
    ),
    (
        "حابة كبّر جروب الواتساب تبع الصبايا لـ 250",
        {"metric": "followers", "channel": "whatsapp", "target": (250, "count", False)},
    ),
    ("ضاعفوا عدد الحجوزات عالشاليه بالصيف", {"metric": "bookings", "target": (100, "percent", True)}),
    ("منشان نسدد القرض بدنا نربح 3000 دينار أردني بالشهر", {"metric": "profit", "target": (3000, "JOD", False)}),
    (
        "زيادة عدد المستفيدين من الجمعية من 200 عيلة ل 350 عيلة خلال 2027",
        {"baseline": (200, "count"), "target": (350, "count", False), "deadline": "2027-12-31"},
    ),
    ("شو رأيك بهدفي؟", {"goal": False}),
    ("بدنا نوصل لنص مليون مشاهدة بالريلز", {"metric": "video_views", "target": (500000, "count", False)}),
    (
        "معدل النقر عالاعلانات 0.8% وبدي يوصل 2%",
        {"metric": "click_through_rate", "baseline": (0.8, "percent"), "target": (2, "percent", False)},
    ),
    (
        "بدي خلص رخصة المحل قبل آخر كانون التاني",
        {"direction": "deliver", "deadline": "2027-01-31", "category": "other"},
    ),
    ("مو مهم عدد المتابعين، المهم نبيع أكتر", {"metric": "sales", "missing": "MT"}),
    ("٦٠ ألف ليرة تركية مبيعات بالأسبوع", {"metric": "revenue", "target": (60000, "TRY", False)}),
    ("رفع الإنتاجية بالمعمل ١٥٪ قبل حزيران", {"target": (15, "percent", True), "deadline": "2027-05-31"}),
]
