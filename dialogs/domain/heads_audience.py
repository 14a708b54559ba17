"""Ways to say a step forward in being seen, answered and asked for, by measure. Refuses to choose among them.

`{change}` is how much, `{where}` the channel or "on our accounts", `{business}` the kind of place it is.
"""

from dialogs.messages import Sentence, T

AUDIENCE_HEADS: dict[str, tuple[Sentence, ...]] = {
    "reach": (
        T("Put our posts in front of {change} more people {where}"),
        T("Have {change} more people see {business} {where}"),
        T("Reach {change} more people {where}"),
        T("Increase the monthly reach {where} by {change}"),
        T("Raise the number of people who see our posts {where} by {change}"),
        T("Grow the audience {where} by {change} each month"),
        T("Show {business} to {change} more people {where}"),
    ),
    "impressions": (
        T("Increase how often people see us {where} by {change}"),
        T("Be shown {change} more often {where}"),
        T("Increase the monthly impressions {where} by {change}"),
        T("Have our posts appear {change} more often {where}"),
        T("Show the posts of {business} {change} more often {where}"),
    ),
    "brand_searches": (
        T("Have {business} looked up {change} more each month in search engines"),
        T("Raise how often people type our name into Google by {change}"),
        T("Get {change} more monthly searches for our name"),
        T("Have {change} more people search for {business} by name"),
        T("Raise monthly Google searches for the name of {business} by {change}"),
        T("Increase the number of people who look us up by name by {change}"),
    ),
    "followers": (
        T("Have the account of {business} {where} grow by {change}"),
        T("Have {change} more people follow us {where}"),
        T("Win {change} more followers {where}"),
        T("Increase the number of followers {where} by {change}"),
        T("Grow our community {where} by {change}"),
        T("Raise the followers of {business} {where} by {change}"),
    ),
    "direct_visits": (
        T("Increase the visits that come straight to our site by {change}"),
        T("Lift the number of visitors who come without a search or an ad by {change}"),
        T("Get {change} more visits from people who type our address"),
        T("Increase direct visits to the site by {change}"),
        T("Raise visits from people who already know our address by {change}"),
        T("Have {change} more people open the site of {business} directly"),
    ),
    "mentions": (
        T("Increase what is said about {business} {where} by {change}"),
        T("Get {change} more people {where} to speak of us"),
        T("Be named {change} more often {where}"),
        T("Have {business} mentioned {change} more often {where}"),
        T("Raise the monthly mentions of our name {where} by {change}"),
        T("Get people to tag us {change} more {where}"),
    ),
    "share_of_voice": (
        T("Win {change} more of the talk about our market"),
        T("Raise our share of voice against competitors by {change}"),
        T("Raise the share of voice of {business} by {change}"),
    ),
    "page_likes": (
        T("Increase the page's likes by {change}"),
        T("Have {change} more people like the page"),
    ),
    "new_customers:heard": (
        T("Win {change} more new {people} who had already heard of {business}"),
        T("Increase the number of first-time {people} who know our name by {change}"),
    ),
    "engagement_rate": (
        T("Raise the engagement rate {where} by {change}"),
        T("Have a larger share of our audience {where} react: up by {change}"),
        T("Improve the ratio of interactions to reach {where} by {change}"),
        T("Raise the engagement rate of {business} {where} by {change}"),
    ),
    "likes": (
        T("Collect {change} more likes per post {where}"),
        T("Raise the month's likes {where} by {change}"),
    ),
    "comments": (
        T("Get {change} more comments on our posts {where}"),
        T("Raise the month's comments {where} by {change}"),
        T("Increase the average number of comments per post {where} by {change}"),
        T("Get {change} more comments on the posts of {business} {where}"),
    ),
    "shares": (
        T("Have our posts {where} shared {change} more often"),
        T("Raise the month's shares {where} by {change}"),
        T("Increase shares per post {where} by {change}"),
        T("Have the posts of {business} shared {change} more often {where}"),
    ),
    "interactions": (
        T("Get {change} more likes, comments and shares {where}"),
        T("Raise interactions per post {where} by {change}"),
        T("Increase the month's interactions {where} by {change}"),
        T("Raise the monthly interactions with {business} {where} by {change}"),
    ),
    "messages": (
        T("Receive {change} more messages from people {where}"),
        T("Raise the questions that reach us {where} by {change}"),
        T("Increase the number of people who write to us {where} by {change}"),
        T("Bring {business} {change} more messages {where}"),
    ),
    "time_on_page": (
        T("Have visitors stay {change} longer"),
        T("Keep readers on a page {change} longer"),
        T("Increase the average time on a page by {change}"),
    ),
    "video_views": (
        T("Reach {change} more viewers with our videos {where}"),
        T("Have our videos {where} watched {change} more often"),
        T("Raise the monthly video views {where} by {change}"),
        T("Increase the views of each video {where} by {change}"),
        T("Raise the monthly views of the videos of {business} {where} by {change}"),
    ),
    "video_completion_rate": (
        T("Have more people watch our videos {where} to the end: up by {change}"),
        T("Raise the completion rate of our videos {where} by {change}"),
    ),
    "click_through_rate": (
        T("Raise the click-through rate {where} by {change}"),
        T("Have a larger share of those who see us {where} click: up by {change}"),
    ),
    "clicks": (
        T("Get {change} more clicks on our link"),
        T("Raise the number of people who open our link by {change}"),
        T("Get {change} more clicks on the link of {business}"),
    ),
    "channel_subscribers": (
        T("Win {change} more subscribers for the channel"),
        T("Raise the channel's subscribers by {change}"),
    ),
    "open_rate": (
        T("Have more of our e-mails opened: up by {change}"),
        T("Raise the open rate of the mailing list by {change}"),
    ),
    "bounce_rate": (
        T("Bring the bounce rate down by {change}"),
        T("Reduce the share of visitors who leave at the first page by {change}"),
    ),
    "leads": (
        T("Raise the monthly number of interested people by {change}"),
        T("Bring in {change} more leads a month"),
        T("Have {change} more people ask for a price"),
        T("Increase enquiries from people who may buy by {change}"),
        T("Win {change} more enquiries for {business}"),
    ),
    "email_subscribers": (
        T("Grow the mailing list by {change}"),
        T("Have {change} more people sign up for our e-mails"),
        T("Grow the mailing list of {business} by {change}"),
    ),
    "conversion_rate": (
        T("Raise the conversion rate by {change}"),
        T("Turn more visitors into buyers: up by {change}"),
        T("Have a larger share of those who ask buy: up by {change}"),
        T("Turn more visitors of {business} into buyers: up by {change}"),
    ),
    "app_downloads": (
        T("Have the app downloaded {change} more often"),
        T("Win {change} more installs a month"),
    ),
    "registrations": (
        T("Sign up {change} more people a month"),
        T("Raise the monthly registrations at {business} by {change}"),
        T("Fill {change} more places than now"),
    ),
    "bookings": (
        T("Take {change} more bookings a month"),
        T("Raise the monthly bookings at {business} by {change}"),
        T("Fill more of the calendar of {business}: {change} more bookings"),
    ),
    "website_visits": (
        T("Get {change} more people from outside to our pages each month"),
        T("Increase the traffic of the website by {change}"),
        T("Bring {change} more visits to the website"),
        T("Have {change} more people open our site each month"),
        T("Raise the monthly visits to our pages by {change}"),
        T("Bring {change} more visits to the site of {business}"),
    ),
    "cost_per_lead": (
        T("Pay {change} less for each lead"),
        T("Bring the average cost of a lead down by {change}"),
    ),
    "cost_per_acquisition": (
        T("Win a customer for {change} less"),
        T("Spend {change} less on each new customer"),
        T("Win each customer of {business} for {change} less"),
    ),
    "cost_per_click": (
        T("Pay {change} less for a click"),
        T("Bring the average price of a click down by {change}"),
    ),
    "cart_abandonment_rate": (
        T("Bring the share of abandoned carts down by {change}"),
        T("Have more started purchases finished: {change} fewer abandoned carts"),
    ),
}
