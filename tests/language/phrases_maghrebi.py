"""Goals as people of Casablanca, Algiers, Tunis and Tripoli write them, with what they say; refuses to test anything itself."""
# ruff: noqa: E501 - a goal and what it says stay on one line

from typing import Any

MAGHREBI_MORE: list[tuple[str, dict[str, Any]]] = [
    ("بغيت الناس يعرفو المحل ديالي", {"metric": None, "missing": "SMT", "category": "awareness"}),
    ("نحب نزيد في عدد الحرفاء متاع الحانوت", {"missing": "MT"}),
    (
        "نحبو نبيعو ب 50 ألف دينار تونسي في الشهر قبل جوان",
        {"metric": "revenue", "target": (50000, "TND", False), "deadline": "2027-05-31"},
    ),
    (
        "راني باغي نرفع الطلبات من 20 ل 40 فالنهار",
        {"metric": "orders", "baseline": (20, "count"), "target": (40, "count", False)},
    ),
    (
        "حابين نزيدو المشتركين في القناة تاعنا ل 5000 قبل ما يخلص العام",
        {"target": (5000, "count", False), "deadline": "2026-12-31"},
    ),
    ("بغيت نحل فرع جديد فطنجة", {"direction": "deliver", "missing": "T"}),
    ("واش ممكن تعاوني؟", {"goal": False}),
    ("سلام لاباس", {"goal": False}),
    ("بغيت نكبر المشروع ديالي شوية بشوية", {"metric": None, "missing": "SMT"}),
    (
        "نحافظو على تقييم 4,5 ف جوجل ماب",
        {"metric": "rating", "channel": "google_maps", "direction": "keep", "target": (4.5, "points", False)},
    ),
    ("باغين نربحو 15 مليون سنتيم ف الشهر", {"missing": "T"}),
    (
        "تحسين معدل التحويل من 1,2% ل 2,5% فالموقع",
        {
            "metric": "conversion_rate",
            "channel": "website",
            "baseline": (1.2, "percent"),
            "target": (2.5, "percent", False),
        },
    ),
    ("بغيت ندوبل رقم المعاملات ف عامين", {"target": (100, "percent", True), "deadline": "2028-11-21"}),
    (
        "نحبو نلمو 200 متطوع للجمعية في 6 شهور",
        {"metric": "custom", "target": (200, "count", False), "deadline": "2027-05-21"},
    ),
    ("خاصني 40 تلميذ جديد فالدخول المدرسي", {"metric": "new_customers", "target": (40, "count", True)}),
    (
        "بغيت التفاعل يزيد على لي بوست",
        {"metric": None, "direction": "increase", "missing": "SMT", "category": "engagement"},
    ),
    ("نطلعو عدد لي ڤو فالفيديوات ل 50 ألف", {"metric": "video_views", "target": (50000, "count", False)}),
    ("ماشي مهم عندي لي لايك، بغيت لي كوموند", {"metric": "orders", "missing": "MT"}),
    (
        "نقصو من الشكايات ديال الزبناء ب النص",
        {"metric": "complaints", "direction": "decrease", "target": (50, "percent", True)},
    ),
    (
        "بغيت نوصل 100 حجز فالشهر بلا ما نفوت 2000 درهم مغربي فالإشهار",
        {"metric": "bookings", "target": (100, "count", False), "guardrail": ("ad_spend", "max", 2000, "MAD")},
    ),
    ("حاب نوظف 5 خدامين قبل الصيف", {"metric": "employees", "target": (5, "count", False), "deadline": "2027-05-31"}),
    ("نجمعو 100 ألف درهم مغربي تبرعات قبل العيد الصغير", {"metric": "revenue", "target": (100000, "MAD", False)}),
    ("نحب نوفر 300 دينار تونسي كل شهر", {"metric": "savings", "target": (300, "TND", False)}),
    ("بغيت نقرا 12 كتاب فالعام", {"metric": "custom", "target": (12, "count", False)}),
    ("رفع نسبة الزبناء لي كيرجعو من 20 ل 35 فالمية", {"baseline": (20, "percent"), "target": (35, "percent", False)}),
    ("برشا ناس تدخل للسيت وما تشريش، نحب نطلع نسبة الشراء", {"metric": "conversion_rate", "missing": "MT"}),
    (
        "نحبو نزيدو عدد الأبونيات في الصال من 80 ل 120 في 3 شهور",
        {
            "metric": "subscriptions",
            "baseline": (80, "count"),
            "target": (120, "count", False),
            "deadline": "2027-02-21",
        },
    ),
    ("بغيت نكون الأول فالدار البيضاء", {"metric": None, "missing": "SMT"}),
    (
        "بغيت 1000 تحميل للابليكاسيون ف 2 شهور",
        {"metric": "app_downloads", "target": (1000, "count", False), "deadline": "2027-01-21"},
    ),
    (
        "كانبيع 15 زربية فالشهر باغية نوصل ل 25",
        {"metric": "units_sold", "baseline": (15, "count"), "target": (25, "count", False)},
    ),
    ("نزيدو 500 إيميل جديد فالليستة", {"metric": "email_subscribers", "target": (500, "count", True)}),
    (
        "الماناجر بغا 20 عقد مع شركات فهاد التريميستر",
        {"metric": "deals", "target": (20, "count", False), "deadline": "2026-12-31"},
    ),
    (
        "بغيت نهبط الكلفة ديال كل كليان ل 50 درهم مغربي",
        {"metric": "cost_per_acquisition", "direction": "decrease", "target": (50, "MAD", False)},
    ),
    ("نسبة الرضا ديال المرضى خاصها توصل 90%", {"metric": "customer_satisfaction", "target": (90, "percent", False)}),
    ("نحبو نزيدو الزيارات متاع السيت متاعنا", {"metric": "website_visits", "channel": "website"}),
    ("نبيعو 300 ليتر زيت زيتون قبل مارس", {"target": (300, "count", False), "deadline": "2027-02-28"}),
    ("زيد لي فولوورز", {"metric": "followers", "missing": "MT"}),
    ("شكرا بزاف خويا", {"goal": False}),
    (
        "راني نخدم على 500 متابع جديد في تيك توك كل سمانة",
        {"metric": "followers", "channel": "tiktok", "target": (500, "count", True)},
    ),
    (
        "نهبطو التكاليف من 8000 ل 6000 درهم مغربي فالشهر قبل أبريل",
        {
            "metric": "operating_costs",
            "direction": "decrease",
            "baseline": (8000, "MAD"),
            "target": (6000, "MAD", False),
            "deadline": "2027-03-31",
        },
    ),
    ("نكملو تطوير الأبليكاسيون قبل فيفري", {"direction": "deliver", "deadline": "2027-01-31"}),
    (
        "بغيت متوسط الطلبية يطلع من 150 ل 200 درهم مغربي",
        {"metric": "average_order_value", "baseline": (150, "MAD"), "target": (200, "MAD", False)},
    ),
    (
        "خاصنا 60 ليد كل أسبوع ب أقل من 20 درهم مغربي لليد",
        {"metric": "leads", "target": (60, "count", False), "guardrail": ("cost_per_lead", "max", 20, "MAD")},
    ),
    ("نزيدو البيع ب 30% باش نقدرو نشريو ماكينة جديدة", {"metric": "sales", "target": (30, "percent", True)}),
    ("نحب نحسن صورة الكلينيك", {"metric": None, "direction": "increase", "missing": "SMT", "category": "awareness"}),
    ("نوليو نبيعو في الكاسة 10 ملاين في النهار", {"target": (10000000, None, False), "missing": "T"}),
    (
        "تقليص الغياب ديال التلاميذ من 15% ل 5%",
        {"metric": "custom", "direction": "decrease", "baseline": (15, "percent"), "target": (5, "percent", False)},
    ),
    (
        "نزيد 20 بالمية في المداخيل في عام",
        {"metric": "revenue", "target": (20, "percent", True), "deadline": "2027-11-21"},
    ),
    ("عشرين زبون جديد كل سيمانة", {"metric": "new_customers", "target": (20, "count", True)}),
    ("بغينا نديرو 3 فيديوات فالسيمانة", {"metric": "custom", "target": (3, "count", False)}),
    (
        "ياربي نوصلو مليون مشاهدة فاليوتوب قبل نهاية 2027",
        {"metric": "video_views", "channel": "youtube", "target": (1000000, "count", False), "deadline": "2027-12-31"},
    ),
    ("بغيت نبيع 50 قفطان قبل العيد", {"metric": "units_sold", "target": (50, "count", False)}),
    ("نحبو نوصلو لـ 200 أبوني في القاعة", {"target": (200, "count", False), "missing": "T"}),
    ("شحال كيدير الاشتراك؟", {"goal": False}),
    (
        "عندي 80 زبون نحب نولي عندي 150 قبل الصيف",
        {"metric": "customers", "baseline": (80, "count"), "target": (150, "count", False), "deadline": "2027-05-31"},
    ),
    (
        "نهبطو نسبة الرجعات من 12% ل 6% قبل نهاية جوان",
        {
            "direction": "decrease",
            "baseline": (12, "percent"),
            "target": (6, "percent", False),
            "deadline": "2027-06-30",
        },
    ),
    (
        "كل نهار نجاوبو على الكليان في أقل من 10 دقايق",
        {"metric": "response_time", "direction": "decrease", "target": (10, "minutes", False)},
    ),
    (
        "ندير 1 مليون درهم مغربي د المداخيل فالعام الجاي",
        {"metric": "revenue", "target": (1000000, "MAD", False), "deadline": "2027-12-31"},
    ),
    ("لازمنا نزيدو في عدد الكوموند ب 40 بالمية", {"metric": "orders", "target": (40, "percent", True)}),
    (
        "نسبة فتح الايميلات 15% بغيناها 25%",
        {"metric": "open_rate", "channel": "email", "baseline": (15, "percent"), "target": (25, "percent", False)},
    ),
    ("نوليو الماركة رقم واحد في زيت أركان", {"metric": None, "missing": "SMT"}),
    (
        "خاصنا نوظفو 2 كوميرسيو قبل شهر 3",
        {"metric": "employees", "target": (2, "count", False), "deadline": "2027-02-28"},
    ),
    ("بغيت 20 رونديفو فالسيمانة فالكابيني", {"metric": "bookings", "target": (20, "count", False)}),
    (
        "نجيبو 100 بروسبي كل شهر من الفايسبوك",
        {"metric": "leads", "channel": "facebook", "target": (100, "count", False)},
    ),
    ("الهدف نربحو 3000 أورو في الشهر من السيت", {"channel": "website", "target": (3000, "EUR", False)}),
    ("نطلقو الكوليكسيون الجديدة ديال الزربية قبل رمضان", {"direction": "deliver", "deadline": "2027-02-07"}),
    ("باش نكبرو شوية خاصنا كليان جداد", {"metric": "new_customers", "missing": "MT"}),
    ("نحافظو على 500 مشترك ف الجيم", {"direction": "keep", "target": (500, "count", False)}),
    ("بغيت نزيد المشاركات ديال الناس فالبوستات", {"metric": "shares", "missing": "MT"}),
    (
        "بغيت نوصل ل 300 طلبية فالشهر قبل نهاية العام",
        {"metric": "orders", "target": (300, "count", False), "deadline": "2026-12-31"},
    ),
    ("باغي لي كليان ديالي يزيدو", {"missing": "MT"}),
    ("نحب نزيد في المرابيح متاعي ب 15 في المية", {"metric": "profit", "target": (15, "percent", True)}),
    (
        "راه التقييم ديالنا طايح ل 3.2 بغينا نرجعوه ل 4",
        {"metric": "rating", "baseline": (3.2, "points"), "target": (4, "points", False)},
    ),
    ("حابين نفتحو محل ثاني في وهران قبل أفريل", {"direction": "deliver", "deadline": "2027-03-31"}),
    (
        "نقصو ثمن الليد من 40 ل 25 درهم مغربي",
        {"metric": "cost_per_lead", "direction": "decrease", "baseline": (40, "MAD"), "target": (25, "MAD", False)},
    ),
    ("خاصنا نجمعو 60 ألف درهم مغربي لليتامى قبل رمضان", {"target": (60000, "MAD", False), "deadline": "2027-02-07"}),
    ("بغيت نتعلم الانجليزية", {"metric": None, "category": "other"}),
    (
        "الزيارات تاع السيت 500 في النهار، نحبو 1500",
        {
            "metric": "website_visits",
            "channel": "website",
            "baseline": (500, "count"),
            "target": (1500, "count", False),
        },
    ),
    ("نكونو معروفين في تونس الكل", {"metric": None, "missing": "SMT", "category": "awareness"}),
    ("ديما كنبيعو 200 خبزة فالنهار بغينا 350", {"baseline": (200, "count"), "target": (350, "count", False)}),
    ("نرفعو نسبة تجديد الاشتراكات ل 70 فالمية", {"metric": "retention_rate", "target": (70, "percent", False)}),
    (
        "بغيت الفيديوهات ديالي يديرو 10 آلاف مشاهدة لكل فيديو",
        {"metric": "video_views", "target": (10000, "count", False)},
    ),
    ("أهلا خويا", {"goal": False}),
    ("واش كاين شي تطبيق؟", {"goal": False}),
    ("بغينا ناس كتر يديرو رونديفو على الموقع", {"metric": "bookings", "channel": "website"}),
    ("نزيدو 3 خدامة فالمعمل هاد الشهر", {"metric": "employees", "deadline": "2026-11-30"}),
    ("حبينا نحسنو الخدمة متاعنا", {"metric": None, "direction": "increase", "missing": "SMT"}),
    (
        "المتابعين فتيك توك من 2000 ل 10000 قبل شهر 6",
        {
            "metric": "followers",
            "channel": "tiktok",
            "baseline": (2000, "count"),
            "target": (10000, "count", False),
            "deadline": "2027-05-31",
        },
    ),
    (
        "ناقصنا تخفيض المصاريف ب الثلث",
        {"metric": "operating_costs", "direction": "decrease", "target": (33.33, "percent", True)},
    ),
    (
        "خاصني نسدد الكريدي ديال 80 ألف درهم مغربي فعامين",
        {"metric": "custom", "target": (80000, "MAD", False), "deadline": "2028-11-21"},
    ),
    ("بغيت نبيع الزرابي ديالنا على الانترنت", {"metric": "sales", "missing": "MT"}),
    (
        "نحبو 30 بالمية زيادة في الحجوزات في الدار قبل الصيف",
        {"metric": "bookings", "target": (30, "percent", True), "deadline": "2027-05-31"},
    ),
    (
        "راهم يشتكو بزاف، بغيت نقص الشكايات ل 5 فالشهر",
        {"metric": "complaints", "direction": "decrease", "target": (5, "count", False)},
    ),
    ("خصنا نوصلو 60 مريض فالنهار فالعيادة", {"metric": "customers", "target": (60, "count", False)}),
    ("بغيت الموقع يكون واجد قبل 20 يناير", {"channel": "website", "direction": "deliver", "deadline": "2027-01-20"}),
    (
        "هامش الربح ديالنا 12% باغينو يولي 20% ف عام",
        {
            "metric": "profit_margin",
            "baseline": (12, "percent"),
            "target": (20, "percent", False),
            "deadline": "2027-11-21",
        },
    ),
    ("نحبو نستقطبو 15 مؤسسة جديدة كحرفاء", {"target": (15, "count", True), "missing": "T"}),
    ("ندخلو 5 ملاين دينار جزائري في الشهر", {"metric": "revenue", "target": (5000000, "DZD", False)}),
    ("عدد المنخرطين في النادي لازم يوصل 120 قبل جانفي", {"target": (120, "count", False), "deadline": "2026-12-31"}),
    (
        "بغيت نزيد فالثمن المتوسط ديال الكوموند من 180 ل 220 درهم مغربي",
        {"metric": "average_order_value", "baseline": (180, "MAD"), "target": (220, "MAD", False)},
    ),
    (
        "نخلصو فورماسيون الماركيتينغ قبل آخر العام",
        {"direction": "deliver", "deadline": "2026-12-31", "category": "other"},
    ),
    (
        "الليفريزون كتعطل 5 ايام، باغين يومين",
        {"metric": "delivery_time", "baseline": (5, "days"), "target": (2, "days", False)},
    ),
    ("بارطاج كتر للبوستات", {"metric": "shares", "missing": "MT"}),
    ("حاب نوفر حق طوموبيل 200 مليون سنتيم في عامين", {"metric": "savings", "deadline": "2028-11-21"}),
    ("سلام، بغيت نسول على الأهداف", {"goal": False}),
    (
        "بغيت 50 ريفيو على جوجل قبل رمضان",
        {"metric": "reviews", "channel": "google_maps", "target": (50, "count", False), "deadline": "2027-02-07"},
    ),
    (
        "نقصو الوقت اللي كيدوزو الناس فالانتظار من 40 دقيقة ل 15",
        {"direction": "decrease", "baseline": (40, "minutes"), "target": (15, "minutes", False)},
    ),
    ("نحب نولي مشهور في التيكتوك", {"metric": None, "channel": "tiktok", "missing": "SMT", "category": "awareness"}),
]
