"""Measures said of a product, of a form of content, of an audience: whole phrases. Refuses to choose among them."""

from dialogs.messages import Sentence, T

OF_PRODUCT: dict[str, Sentence] = {
    "sales": T("sales of {product}"),
    "units_sold": T("sales of {product}"),
    "orders": T("orders for {product}"),
    "revenue": T("revenue from {product}"),
    "profit": T("the profit from {product}"),
    "new_customers": T("the number of people who choose {product} for the first time"),
    "customers": T("the number of people who choose {product}"),
    "leads": T("enquiries about {product}"),
    "messages": T("messages about {product}"),
    "bookings": T("bookings for {product}"),
    "registrations": T("registrations for {product}"),
    "subscriptions": T("paid subscriptions for {product}"),
    "repeat_purchase_rate": T("the share of people who choose {product} again"),
    "reviews": T("reviews of {product}"),
    "complaints": T("complaints about {product}"),
    "customer_satisfaction": T("satisfaction with {product}"),
    "reach": T("the number of people who see our posts about {product}"),
    "website_visits": T("visits to our page about {product}"),
    "comments": T("comments on our posts about {product}"),
    "shares": T("shares of our posts about {product}"),
    "likes": T("likes on our posts about {product}"),
    "interactions": T("interactions with our posts about {product}"),
    "video_views": T("views of our videos about {product}"),
    "deals": T("deals signed for {product}"),
    "referrals": T("the number of people who recommend {product}"),
    "delivery_time": T("the delivery time of {product}"),
    "app_downloads": T("downloads of {product}"),
    "mentions": T("mentions of {product}"),
}

BUYING: dict[str, Sentence] = {
    "new_customers": T("the number of people who buy {product} for the first time"),
    "customers": T("the number of people who buy {product}"),
    "repeat_purchase_rate": T("the share of people who buy {product} again"),
}

OF_FORM: dict[str, Sentence] = {
    "reach": T("the number of people who see {form}"),
    "impressions": T("the number of times people see {form}"),
    "video_views": T("views of {form}"),
    "comments": T("comments on {form}"),
    "shares": T("shares of {form}"),
    "likes": T("likes on {form}"),
    "interactions": T("interactions with {form}"),
    "messages": T("messages in reply to {form}"),
    "engagement_rate": T("the engagement rate of {form}"),
    "video_completion_rate": T("the completion rate of {form}"),
    "clicks": T("clicks that come from {form}"),
    "website_visits": T("website visits that come from {form}"),
    "leads": T("enquiries that come from {form}"),
    "followers": T("the number of people who follow us through {form}"),
    "orders": T("orders that come from {form}"),
    "sales": T("sales that come from {form}"),
    "registrations": T("registrations for {form}"),
    "open_rate": T("the open rate of {form}"),
    "click_through_rate": T("the click-through rate of {form}"),
    "email_subscribers": T("the number of subscribers to {form}"),
}

OF_AUDIENCE: dict[str, Sentence] = {
    "mentions": T("mentions of our name by {audience}"),
    "new_customers": T("the number of new {people} among {audience}"),
    "customers": T("the number of {people} among {audience}"),
    "followers": T("the number of followers among {audience}"),
    "reach": T("our reach among {audience}"),
    "messages": T("the number of messages from {audience}"),
    "leads": T("the number of enquiries from {audience}"),
    "registrations": T("sign-ups by {audience}"),
    "bookings": T("bookings by {audience}"),
    "orders": T("orders from {audience}"),
    "sales": T("sales to {audience}"),
    "revenue": T("revenue from {audience}"),
    "reviews": T("reviews by {audience}"),
    "complaints": T("complaints from {audience}"),
    "website_visits": T("website visits by {audience}"),
    "referrals": T("the number of people sent to us by {audience}"),
    "comments": T("comments from {audience}"),
    "interactions": T("interactions from {audience}"),
    "shares": T("shares by {audience}"),
    "video_views": T("video views by {audience}"),
    "subscriptions": T("paid subscriptions by {audience}"),
    "deals": T("deals with {audience}"),
    "app_downloads": T("app downloads by {audience}"),
    "average_order_value": T("the average order from {audience}"),
    "customer_satisfaction": T("the satisfaction of {audience}"),
    "retention_rate": T("the retention rate of {audience}"),
    "repeat_purchase_rate": T("the repeat purchase rate of {audience}"),
    "loyalty_members": T("the number of loyalty programme members among {audience}"),
    "channel_subscribers": T("the number of subscribers among {audience}"),
    "email_subscribers": T("the number of mailing-list subscribers among {audience}"),
}

THOSE_AMONG: dict[str, Sentence] = {
    "new_customers": T("the number of {audience} among new {people}"),
    "customers": T("the number of {audience} among {people}"),
}

AUDIENCE_AT: dict[str, Sentence] = {
    "reach": T("the number of {audience} who see the posts of {business}"),
    "followers": T("the number of {audience} who follow {business}"),
    "messages": T("the number of messages that {business} receives from {audience}"),
    "leads": T("the number of enquiries that {business} receives from {audience}"),
    "referrals": T("the number of people sent to {business} by {audience}"),
    "customer_satisfaction": T("the satisfaction of {audience} with {business}"),
    "repeat_purchase_rate": T("the share of {audience} who come back to {business}"),
    "website_visits": T("visits by {audience} to the website of {business}"),
    "reviews": T("reviews of {business} by {audience}"),
}

OF_PLACE: dict[str, Sentence] = {
    "reach": T("the number of people who see the posts of {business}"),
    "brand_searches": T("searches for the name of {business}"),
    "followers": T("the number of people who follow {business}"),
    "mentions": T("mentions of the name of {business}"),
    "messages": T("the number of messages that reach {business}"),
    "leads": T("the number of enquiries that reach {business}"),
    "new_customers": T("the number of new {people} at {business}"),
    "customers": T("the number of {people} at {business}"),
    "orders": T("orders at {business}"),
    "sales": T("sales at {business}"),
    "bookings": T("bookings at {business}"),
    "registrations": T("registrations at {business}"),
    "revenue": T("the revenue of {business}"),
    "referrals": T("the number of people who come to {business} through a recommendation"),
    "reviews": T("reviews of {business}"),
    "rating": T("the average rating of {business}"),
    "complaints": T("complaints about {business}"),
    "repeat_purchase_rate": T("the share of {people} who come back to {business}"),
    "customer_satisfaction": T("the satisfaction of {people} with {business}"),
    "retention_rate": T("the share of {people} who stay with {business}"),
    "average_order_value": T("the average bill at {business}"),
}

PLACES: dict[str, Sentence] = {
    "in": T("{measure} in {place}"),
    "from": T("{measure} from {place}"),
    "outside": T("{measure} from outside {place}"),
    "beyond": T("{measure} outside {place}"),
    "from_outside": T("{measure} from outside {place}"),
    "across": T("{measure} across {place}"),
    "near": T("{measure} near {place}"),
}

EACH: dict[str, Sentence] = {
    "day": T("{measure} per day"),
    "week": T("{measure} per week"),
    "month": T("{measure} per month"),
}

BARE: dict[str, Sentence] = {
    "new_customers": T("the number of new {people}"),
    "customers": T("the number of {people}"),
    "followers": T("the number of followers"),
    "channel_subscribers": T("the number of subscribers"),
    "messages": T("the number of messages that reach us"),
    "leads": T("the number of enquiries"),
    "reach": T("our reach"),
    "referrals": T("the number of people who come to us through a recommendation"),
    "mentions": T("mentions of our name"),
    "brand_searches": T("searches for our name"),
    "rating": T("our average rating"),
    "time_on_page": T("the average length of a visit"),
    "market_share": T("our market share"),
}

MINE: dict[str, Sentence] = {
    "reach": T("my reach"),
    "followers": T("the number of my followers"),
    "market_share": T("my market share"),
    "mentions": T("mentions of my name"),
    "brand_searches": T("searches for my name"),
    "messages": T("the number of messages that reach me"),
    "referrals": T("the number of people who come to me through a recommendation"),
    "video_views:episodes": T("the number of plays of my episodes"),
}

MY_FORM: dict[str, Sentence] = {"followers": T("the number of people who follow me through {form}")}

MINE_AMONG: dict[str, Sentence] = {
    "reach": T("my reach among {audience}"),
    "mentions": T("mentions of my name by {audience}"),
    "followers": T("the number of my followers among {audience}"),
}

_SEEN_AS = ("trust", "premium", "modern")

VARIANTS: dict[str, Sentence] = {
    "subscriptions:members": T("the number of members"),
    "video_views:episodes": T("the number of plays of our episodes"),
    "website_visits:search": T("Google visits to our website"),
    "new_customers:children": T("the number of new children"),
    "impressions:search": T("appearances in Google results"),
    "customer_satisfaction:trust": T("the share of {people} who say that they trust us"),
    "customer_satisfaction:premium": T("the share of {people} who describe us as premium"),
    "customer_satisfaction:modern": T("the share of {people} who describe us as modern"),
    "mentions:premium": T("the number of posts and reviews that call us premium"),
    "mentions:modern": T("the number of posts and reviews that call us modern"),
    "revenue:donations": T("monthly donations"),
    "customers:donors": T("the number of donors"),
    "retention_rate:donors": T("the share of earlier donors who give again"),
    "revenue:sponsors": T("income from sponsors"),
    "new_customers:sponsors": T("the number of new sponsors"),
    "retention_rate:app": T("the share of users who keep using the app"),
    "conversion_rate:signups": T("the share of website visitors who sign up for our e-mails"),
    "conversion_rate:reviews": T("the share of customers who write a review"),
    "customers:former": T("the number of former customers who come back"),
    "revenue:subscriptions": T("the revenue from subscriptions"),
    "conversion_rate:club": T("the share of customers who join the loyalty programme"),
    "new_customers:subscribers": T("the number of people who subscribe for the first time"),
    "conversion_rate:registrations": T("the share of enquiries that end in a registration"),
    "conversion_rate:enquiries": T("the share of website visitors who ask for an offer"),
    "conversion_rate:paying": T("the share of free users who start to pay"),
    "close_rate:leads": T("the share of leads that become customers"),
    "churn_rate:emails": T("the number of readers who unsubscribe"),
    "click_through_rate:email": T("the share of readers who click a link in our e-mails"),
}

OF_US = frozenset(f"{metric}:{what}" for metric in ("customer_satisfaction", "mentions") for what in _SEEN_AS)
"""Those that say "us", so that the place of work is not named once more."""

VARIANTS_AMONG: dict[str, Sentence] = {
    "customer_satisfaction:trust": T("the share of {audience} who say that they trust us"),
    "customer_satisfaction:premium": T("the share of {audience} who describe us as premium"),
    "customer_satisfaction:modern": T("the share of {audience} who describe us as modern"),
    "retention_rate:app": T("the share of {audience} who keep using the app"),
}

CHOOSING: dict[str, Sentence] = {
    "new_customers": T("the number of {audience} who choose {product} for the first time"),
    "customers": T("the number of {audience} who choose {product}"),
    "reach": T("the number of {audience} who see our posts about {product}"),
    "repeat_purchase_rate": T("the share of {audience} who choose {product} again"),
}
