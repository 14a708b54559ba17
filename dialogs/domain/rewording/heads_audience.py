"""Ways to say a step forward in being seen, answered and asked for, by measure. Refuses to choose among them.

`{change}` is how much, `{where}` the channel or "on our accounts", `{business}` the kind of place it is.
"""

from dialogs.messages import Sentence, T

AUDIENCE_HEADS: dict[str, tuple[Sentence, ...]] = {
    "reach": (
        T("the number of people we reach {where}"),
        T("the number of people who see our posts {where}"),
        T("the monthly reach {where}"),
        T("Reach {change} more people {where}"),
        T("the monthly audience {where}"),
    ),
    "impressions": (
        T("how often people see us {where}"),
        T("the monthly impressions {where}"),
        T("Appear {change} more often {where}"),
    ),
    "brand_searches": (
        T("monthly Google searches for the name of {business}"),
        T("searches for the name of {business}"),
        T("Google searches for our name"),
        T("Google searches for the name of {business}"),
        T("the number of people who look us up by name"),
    ),
    "followers": (
        T("the number of followers {where}"),
        T("the number of people who follow {business} {where}"),
        T("Gain {change} more followers for {business} {where}"),
        T("Get {change} more people to follow us {where}"),
        T("Gain {change} more followers {where}"),
        T("our following {where}"),
    ),
    "direct_visits": (
        T("the number of visitors who come without a search or an ad"),
        T("Get {change} more visits from people who type our address"),
        T("direct visits to the site"),
        T("Get {change} more visits from people who already know our address"),
        T("Get {change} more people to open the site of {business} directly"),
    ),
    "mentions": (
        T("the number of posts that mention {business} {where}"),
        T("Get {business} mentioned {change} more often {where}"),
        T("the monthly mentions of our name {where}"),
    ),
    "share_of_voice": (
        T("our share of voice against competitors"),
        T("the share of voice of {business}"),
    ),
    "page_likes": (
        T("the page's likes"),
        T("Get {change} more people to like the page"),
    ),
    "engagement_rate": (
        T("the engagement rate {where}"),
        T("the share of our audience {where} that reacts to our posts"),
        T("the engagement rate of {business} {where}"),
        T("the share of people we reach {where} who react to our posts"),
    ),
    "likes": (
        T("Collect {change} more likes per post {where}"),
        T("the number of likes a month {where}"),
        T("Get {change} more likes on the posts of {business} {where}"),
    ),
    "comments": (
        T("the number of comments a month {where}"),
        T("comments on our posts {where}"),
        T("the average number of comments per post {where}"),
    ),
    "shares": (
        T("shares of our posts {where}"),
        T("shares per post {where}"),
        T("the number of shares a month {where}"),
    ),
    "interactions": (
        T("likes, comments and shares {where}"),
        T("interactions with {business} {where}"),
        T("interactions per post {where}"),
        T("the number of interactions a month {where}"),
        T("the monthly interactions with {business} {where}"),
    ),
    "messages": (
        T("Get {change} more messages from people {where}"),
        T("the number of questions we get {where}"),
        T("the number of people who write to us {where}"),
        T("the number of messages that {business} receives {where}"),
        T("Get {change} more people to write to {business} {where}"),
    ),
    "time_on_page": (
        T("Get visitors to stay on our website {change} longer"),
        T("the average time that visitors spend on our website"),
        T("Lengthen the average visit to our website by {change}"),
    ),
    "video_views": (
        T("Reach {change} more viewers with our videos {where}"),
        T("Get our videos {where} watched {change} more often"),
        T("the monthly video views {where}"),
        T("the average views of our videos {where}"),
        T("the monthly views of the videos of {business} {where}"),
        T("the views of our videos {where}"),
    ),
    "video_views:episodes": (
        T("the number of plays of our episodes"),
        T("Get our episodes played {change} more often"),
    ),
    "video_completion_rate": (
        T("the share of viewers who watch our videos {where} to the end"),
        T("the completion rate of our videos {where}"),
    ),
    "click_through_rate": (
        T("the click-through rate {where}"),
        T("the share of people who see us {where} and click"),
    ),
    "clicks": (
        T("Get {change} more clicks on our link"),
        T("the number of people who open our link"),
        T("Get {change} more clicks on the link of {business}"),
        T("Get {change} more people to follow the link in our posts"),
    ),
    "channel_subscribers": (
        T("Gain {change} more subscribers for the channel"),
        T("the channel's subscribers"),
    ),
    "open_rate": (
        T("the share of our e-mails that get opened"),
        T("the open rate of our e-mails"),
        T("the share of subscribers who open our e-mails"),
    ),
    "click_through_rate:email": (
        T("the share of readers who click a link in our e-mails"),
        T("the share of our e-mails in which a link is clicked"),
    ),
    "bounce_rate": (
        T("the share of visitors who leave after one page"),
        T("the share of visits that end on the first page"),
    ),
    "leads": (
        T("the monthly number of enquiries"),
        T("Bring in {change} more leads a month"),
        T("the number of people who enquire"),
        T("the number of enquiries that reach {business}"),
        T("the number of enquiries a month"),
        T("enquiries at {business}"),
    ),
    "leads:bookings": (
        T("the number of people who ask about booking"),
        T("enquiries about booking"),
        T("Get {change} more enquiries a month about booking"),
    ),
    "leads:registrations": (
        T("the number of people who ask about registering"),
        T("enquiries about registering"),
        T("Get {change} more enquiries a month about registering"),
    ),
    "close_rate:leads": (
        T("the share of leads that become customers"),
        T("the share of leads {where} that become customers"),
    ),
    "email_subscribers": (
        T("Grow the mailing list by {change}"),
        T("Get {change} more people to sign up for our e-mails"),
        T("the mailing list of {business}"),
    ),
    "conversion_rate:signups": (
        T("the share of website visitors who sign up for our e-mails"),
        T("the share of visitors who leave us their e-mail address"),
    ),
    "conversion_rate:enquiries": (T("Raise the share of website visitors who ask for an offer by {change}"),),
    "conversion_rate:paying": (T("Raise the share of free users who start to pay by {change}"),),
    "customers:former": (
        T("Win back {change} more former {people} a month"),
        T("the number of former {people} who come back to {business}"),
    ),
    "revenue:subscriptions": (
        T("the monthly revenue from subscriptions"),
        T("Earn {change} more from subscriptions a month"),
    ),
    "conversion_rate:reviews": (
        T("the share of customers who write a review"),
        T("the share of customers who leave a review"),
        T("the share of customers who write a review {where}"),
        T("the share of customers who leave a review {where}"),
    ),
    "conversion_rate:club": (T("Raise the share of customers who join the loyalty programme by {change}"),),
    "new_customers:subscribers": (
        T("Get {change} more people to take out a subscription for the first time"),
        T("the number of people who subscribe for the first time"),
    ),
    "conversion_rate:registrations": (
        T("the share of people who ask and then register"),
        T("the share of enquiries that end in a registration"),
    ),
    "conversion_rate": (
        T("the conversion rate"),
        T("the share of visitors who buy"),
        T("the share of visits that end in a purchase"),
        T("the share of visitors to {business} who buy"),
    ),
    "app_downloads": (
        T("Get {change} more downloads of the app"),
        T("Get {change} more app installs a month"),
    ),
    "registrations": (
        T("Sign up {change} more people a month"),
        T("Sign up {change} more {people} a month"),
        T("Get {change} more {people} to register"),
        T("the monthly registrations at {business}"),
        T("monthly registrations"),
    ),
    "bookings": (
        T("bookings at {business}"),
        T("Take {change} more bookings a month"),
        T("the number of bookings"),
        T("monthly bookings"),
        T("the monthly bookings at {business}"),
    ),
    "website_visits": (
        T("Get {change} more visits to our website"),
        T("the number of visits to the website"),
        T("the monthly visits to our website"),
        T("visits to the website of {business}"),
        T("visits to our website"),
    ),
    "website_visits:search": (
        T("the visits that come to our website from Google"),
        T("the number of visitors from Google to the website of {business}"),
    ),
    "impressions:search": (
        T("Appear {change} more often in Google results"),
        T("Get {business} to appear {change} more often in Google results"),
    ),
    "cost_per_lead": (
        T("Pay {change} less for each lead"),
        T("the average cost of a lead"),
    ),
    "cost_per_acquisition": (
        T("the cost of winning a customer"),
        T("Spend {change} less on each new customer"),
    ),
    "cost_per_click": (
        T("Pay {change} less for a click"),
        T("the average price of a click"),
    ),
    "cart_abandonment_rate": (
        T("the share of abandoned carts"),
        T("the share of shoppers who leave a full cart behind"),
    ),
}

ALONE_HEADS: dict[str, tuple[Sentence, ...]] = {
    "mentions": (T("Raise the mentions of my name {where} by {change}"),),
    "reach": (T("Raise the number of people who see my posts {where} by {change}"),),
    "followers": (T("Raise the number of my followers {where} by {change}"),),
    "video_views": (T("Raise the views of my videos {where} by {change}"),),
    "brand_searches": (T("Raise the searches for my name in Google by {change}"),),
}
