"""Ways to say a step forward in being seen, answered and asked for, by measure. Refuses to choose among them.

`{change}` is how much, `{where}` the channel or "on our accounts", `{business}` the kind of place it is.
"""

from dialogs.messages import Sentence, T

AUDIENCE_HEADS: dict[str, tuple[Sentence, ...]] = {
    "reach": (
        T("Have {change} more people see the posts of {business} {where}"),
        T("Reach {change} more people {where}"),
        T("Increase the monthly reach {where} by {change}"),
        T("Raise the number of people who see our posts {where} by {change}"),
        T("Grow the monthly audience {where} by {change}"),
        T("Grow the number of people we reach {where} by {change}"),
        T("Grow the number of people who see the posts of {business} {where} by {change}"),
        T("Have the posts of {business} seen by {change} more people {where}"),
    ),
    "impressions": (
        T("Increase how often people see us {where} by {change}"),
        T("Be shown {change} more often {where}"),
        T("Increase the monthly impressions {where} by {change}"),
        T("Have our posts appear {change} more often {where}"),
        T("Have the posts of {business} shown {change} more often {where}"),
        T("Grow the number of times we are shown {where} by {change}"),
    ),
    "brand_searches": (
        T("Have {change} more people search for our name on Google"),
        T("Get {change} more monthly searches for our name"),
        T("Have {change} more people search for {business} by name"),
        T("Raise monthly Google searches for the name of {business} by {change}"),
        T("Increase the number of people who look us up by name by {change}"),
        T("Have the name of {business} searched for {change} more often on Google"),
        T("Increase searches for the name of {business} by {change}"),
        T("Grow Google searches for our name by {change}"),
        T("Grow the number of people who search for {business} by name by {change}"),
    ),
    "followers": (
        T("Have {change} more people follow us {where}"),
        T("Win {change} more followers {where}"),
        T("Increase the number of followers {where} by {change}"),
        T("Grow our following {where} by {change}"),
        T("Raise the followers of {business} {where} by {change}"),
        T("Increase the number of people who follow {business} {where} by {change}"),
        T("Grow our followers {where} by {change}"),
        T("Grow the followers of {business} {where} by {change}"),
    ),
    "direct_visits": (
        T("Increase the number of visitors who come without a search or an ad by {change}"),
        T("Get {change} more visits from people who type our address"),
        T("Increase direct visits to the site by {change}"),
        T("Have {change} more visits come from people who already know our address"),
        T("Have {change} more people open the site of {business} directly"),
    ),
    "mentions": (
        T("Get {change} more people talking about {business} {where}"),
        T("Get {change} more people talking about us {where}"),
        T("Be mentioned {change} more often {where}"),
        T("Have {business} mentioned {change} more often {where}"),
        T("Raise the monthly mentions of our name {where} by {change}"),
        T("Raise the number of posts that mention {business} {where} by {change}"),
        T("Grow the number of times {business} is mentioned {where} by {change}"),
    ),
    "share_of_voice": (
        T("Raise our share of voice against competitors by {change}"),
        T("Raise the share of voice of {business} by {change}"),
    ),
    "page_likes": (
        T("Increase the page's likes by {change}"),
        T("Have {change} more people like the page"),
    ),
    "engagement_rate": (
        T("Raise the engagement rate {where} by {change}"),
        T("Raise by {change} the share of our audience {where} who react"),
        T("Raise the engagement rate of {business} {where} by {change}"),
        T("Raise by {change} the share of people we reach {where} who react"),
        T("Add {change} to the engagement rate {where}"),
    ),
    "likes": (
        T("Collect {change} more likes per post {where}"),
        T("Raise the number of likes a month {where} by {change}"),
        T("Get {change} more likes on the posts of {business} {where}"),
    ),
    "comments": (
        T("Get {change} more comments on our posts {where}"),
        T("Raise the number of comments a month {where} by {change}"),
        T("Increase the average number of comments per post {where} by {change}"),
        T("Get {change} more comments on the posts of {business} {where}"),
        T("Grow comments on our posts {where} by {change}"),
        T("Have {change} more people comment on our posts {where}"),
    ),
    "shares": (
        T("Have our posts {where} shared {change} more often"),
        T("Raise the number of shares a month {where} by {change}"),
        T("Increase shares per post {where} by {change}"),
        T("Have the posts of {business} shared {change} more often {where}"),
        T("Get {change} more people to share our posts {where}"),
        T("Grow shares of our posts {where} by {change}"),
    ),
    "interactions": (
        T("Get {change} more likes, comments and shares {where}"),
        T("Raise interactions per post {where} by {change}"),
        T("Raise the number of interactions a month {where} by {change}"),
        T("Raise the monthly interactions with {business} {where} by {change}"),
        T("Get {change} more reactions to our posts {where}"),
        T("Grow likes, comments and shares {where} by {change}"),
        T("Have people react to our posts {where} {change} more often"),
        T("Grow interactions with {business} {where} by {change}"),
    ),
    "messages": (
        T("Get {change} more messages from people {where}"),
        T("Raise the number of questions we get {where} by {change}"),
        T("Increase the number of people who write to us {where} by {change}"),
        T("Raise the number of messages that {business} receives {where} by {change}"),
        T("Have {change} more people write to {business} {where}"),
    ),
    "time_on_page": (
        T("Have visitors stay on our website {change} longer"),
        T("Increase the average time that visitors spend on our website by {change}"),
        T("Lengthen the average visit to our website by {change}"),
    ),
    "video_views": (
        T("Reach {change} more viewers with our videos {where}"),
        T("Have our videos {where} watched {change} more often"),
        T("Raise the monthly video views {where} by {change}"),
        T("Increase the average views of our videos {where} by {change}"),
        T("Raise the monthly views of the videos of {business} {where} by {change}"),
        T("Grow the views of our videos {where} by {change}"),
    ),
    "video_views:episodes": (
        T("Raise the number of plays of our episodes by {change}"),
        T("Have our episodes played {change} more often"),
    ),
    "video_completion_rate": (
        T("Raise by {change} the share of viewers who watch our videos {where} to the end"),
        T("Raise the completion rate of our videos {where} by {change}"),
    ),
    "click_through_rate": (
        T("Raise the click-through rate {where} by {change}"),
        T("Raise by {change} the share of people who see us {where} and click"),
    ),
    "clicks": (
        T("Get {change} more clicks on our link"),
        T("Raise the number of people who open our link by {change}"),
        T("Get {change} more clicks on the link of {business}"),
        T("Have {change} more people follow the link in our posts"),
    ),
    "channel_subscribers": (
        T("Win {change} more subscribers for the channel"),
        T("Raise the channel's subscribers by {change}"),
    ),
    "open_rate": (
        T("Raise the share of our e-mails that get opened by {change}"),
        T("Raise the open rate of our e-mails by {change}"),
        T("Increase by {change} the share of subscribers who open our e-mails"),
    ),
    "click_through_rate:email": (
        T("Raise by {change} the share of readers who click a link in our e-mails"),
        T("Increase the share of our e-mails in which a link is clicked by {change}"),
    ),
    "bounce_rate": (
        T("Reduce by {change} the share of visitors who leave after one page"),
        T("Cut the share of visits that end on the first page by {change}"),
    ),
    "leads": (
        T("Raise the monthly number of enquiries by {change}"),
        T("Bring in {change} more leads a month"),
        T("Have {change} more people ask for a price"),
        T("Increase the number of people who enquire by {change}"),
        T("Increase the number of {people} who enquire by {change}"),
        T("Raise the number of enquiries that reach {business} by {change}"),
        T("Have {change} more people enquire at {business}"),
        T("Grow the number of enquiries a month by {change}"),
        T("Grow enquiries at {business} by {change}"),
    ),
    "close_rate:leads": (
        T("Raise by {change} the share of leads that become customers"),
        T("Raise by {change} the share of leads {where} that become customers"),
    ),
    "email_subscribers": (
        T("Grow the mailing list by {change}"),
        T("Have {change} more people sign up for our e-mails"),
        T("Grow the mailing list of {business} by {change}"),
    ),
    "conversion_rate:signups": (
        T("Raise by {change} the share of website visitors who sign up for our e-mails"),
        T("Increase by {change} the share of visitors who leave us their e-mail address"),
    ),
    "conversion_rate:enquiries": (T("Raise by {change} the share of website visitors who ask for an offer"),),
    "conversion_rate:paying": (T("Raise by {change} the share of free users who become paying ones"),),
    "customers:former": (
        T("Win back {change} more former {people} a month"),
        T("Raise the number of former {people} who come back to {business} by {change}"),
    ),
    "revenue:subscriptions": (
        T("Raise the monthly revenue from subscriptions by {change}"),
        T("Earn {change} more from subscriptions a month"),
    ),
    "conversion_rate:reviews": (
        T("Raise by {change} the share of customers who write a review"),
        T("Add {change} to the share of customers who leave a review"),
        T("Raise by {change} the share of customers who write a review {where}"),
        T("Add {change} to the share of customers who leave a review {where}"),
    ),
    "conversion_rate:club": (T("Raise by {change} the share of customers who join the loyalty programme"),),
    "new_customers:subscribers": (
        T("Have {change} more people take out a subscription for the first time"),
        T("Raise the number of people who subscribe for the first time by {change}"),
    ),
    "conversion_rate:registrations": (
        T("Raise by {change} the share of people who ask and then register"),
        T("Increase the share of enquiries that end in a registration by {change}"),
    ),
    "conversion_rate": (
        T("Raise the conversion rate by {change}"),
        T("Raise by {change} the share of visitors who buy"),
        T("Increase the share of visits that end in a purchase by {change}"),
        T("Raise by {change} the share of visitors to {business} who buy"),
        T("Add {change} to the share of visitors who buy"),
    ),
    "app_downloads": (
        T("Get {change} more downloads of the app"),
        T("Get {change} more app installs a month"),
    ),
    "registrations": (
        T("Sign up {change} more people a month"),
        T("Sign up {change} more {people} a month"),
        T("Have {change} more {people} register"),
        T("Raise the monthly registrations at {business} by {change}"),
        T("Have {change} more people register than now"),
        T("Grow monthly registrations by {change}"),
        T("Have {change} more people register at {business} each month"),
    ),
    "bookings": (
        T("Take {change} more bookings a month"),
        T("Raise the monthly bookings at {business} by {change}"),
        T("Increase the number of bookings by {change}"),
        T("Grow monthly bookings by {change}"),
        T("Grow bookings at {business} by {change}"),
    ),
    "website_visits": (
        T("Get {change} more visits to our website"),
        T("Increase the number of visits to the website by {change}"),
        T("Raise the monthly visits to our website by {change}"),
        T("Increase visits to the website of {business} by {change}"),
        T("Grow visits to our website by {change}"),
    ),
    "website_visits:search": (
        T("Raise the visits that come to our website from Google by {change}"),
        T("Raise the number of visitors from Google to the website of {business} by {change}"),
    ),
    "impressions:search": (
        T("Appear {change} more often in Google results"),
        T("Have {business} appear {change} more often in Google results"),
    ),
    "cost_per_lead": (
        T("Pay {change} less for each lead"),
        T("Bring the average cost of a lead down by {change}"),
    ),
    "cost_per_acquisition": (
        T("Lower the cost of winning a customer by {change}"),
        T("Spend {change} less on each new customer"),
    ),
    "cost_per_click": (
        T("Pay {change} less for a click"),
        T("Bring the average price of a click down by {change}"),
    ),
    "cart_abandonment_rate": (
        T("Bring the share of abandoned carts down by {change}"),
        T("Cut by {change} the share of shoppers who leave a full cart behind"),
    ),
}

ALONE_HEADS: dict[str, tuple[Sentence, ...]] = {
    "mentions": (T("Raise the mentions of my name {where} by {change}"),),
    "reach": (T("Raise the number of people who see my posts {where} by {change}"),),
    "followers": (T("Raise the number of my followers {where} by {change}"),),
    "video_views": (T("Raise the views of my videos {where} by {change}"),),
    "brand_searches": (T("Raise the searches for my name in Google by {change}"),),
}
