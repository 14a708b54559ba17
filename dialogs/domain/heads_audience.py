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
        T("Grow the monthly audience {where} by {change}"),
    ),
    "impressions": (
        T("Increase how often people see us {where} by {change}"),
        T("Be shown {change} more often {where}"),
        T("Increase the monthly impressions {where} by {change}"),
        T("Have our posts appear {change} more often {where}"),
        T("Show the posts of {business} {change} more often {where}"),
    ),
    "brand_searches": (
        T("Have {business} looked up {change} more often in search engines"),
        T("Have our name typed into Google {change} more often"),
        T("Get {change} more monthly searches for our name"),
        T("Have {change} more people search for {business} by name"),
        T("Raise monthly Google searches for the name of {business} by {change}"),
        T("Increase the number of people who look us up by name by {change}"),
        T("Have the name of {business} typed into Google {change} more often"),
        T("Raise the number of people who type the name of {business} into a search engine by {change}"),
    ),
    "followers": (
        T("Have {change} more people follow us {where}"),
        T("Win {change} more followers {where}"),
        T("Increase the number of followers {where} by {change}"),
        T("Grow our following {where} by {change}"),
        T("Raise the followers of {business} {where} by {change}"),
        T("Win {business} {change} more followers {where}"),
    ),
    "direct_visits": (
        T("Increase the number of visitors who come without a search or an ad by {change}"),
        T("Get {change} more visits from people who type our address"),
        T("Increase direct visits to the site by {change}"),
        T("Raise visits from people who already know our address by {change}"),
        T("Have {change} more people open the site of {business} directly"),
    ),
    "mentions": (
        T("Get {change} more people talking about {business} {where}"),
        T("Get {change} more people talking about us {where}"),
        T("Be mentioned {change} more often {where}"),
        T("Have {business} mentioned {change} more often {where}"),
        T("Raise the monthly mentions of our name {where} by {change}"),
        T("Raise the number of posts that mention {business} {where} by {change}"),
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
        T("Raise the share of our audience {where} who react by {change}"),
        T("Raise the engagement rate of {business} {where} by {change}"),
        T("Raise the share of people we reach {where} who react by {change}"),
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
    ),
    "shares": (
        T("Have our posts {where} shared {change} more often"),
        T("Raise the number of shares a month {where} by {change}"),
        T("Increase shares per post {where} by {change}"),
        T("Have the posts of {business} shared {change} more often {where}"),
        T("Get {change} more people to share what we post {where}"),
    ),
    "interactions": (
        T("Get {change} more likes, comments and shares {where}"),
        T("Raise interactions per post {where} by {change}"),
        T("Raise the number of interactions a month {where} by {change}"),
        T("Raise the monthly interactions with {business} {where} by {change}"),
        T("Get {change} more reactions to what we post {where}"),
    ),
    "messages": (
        T("Get {change} more messages from people {where}"),
        T("Raise the number of questions we get {where} by {change}"),
        T("Increase the number of people who write to us {where} by {change}"),
        T("Bring {business} {change} more messages {where}"),
        T("Have {change} more people write to {business} {where}"),
    ),
    "time_on_page": (
        T("Have visitors stay on our pages {change} longer"),
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
        T("Raise the share of viewers who watch our videos {where} to the end by {change}"),
        T("Raise the completion rate of our videos {where} by {change}"),
    ),
    "click_through_rate": (
        T("Raise the click-through rate {where} by {change}"),
        T("Raise the share of people who see us {where} and click by {change}"),
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
        T("Raise the open rate of the mailing list by {change}"),
    ),
    "bounce_rate": (
        T("Bring the bounce rate down by {change}"),
        T("Reduce the share of visitors who leave at the first page by {change}"),
    ),
    "leads": (
        T("Raise the monthly number of enquiries by {change}"),
        T("Bring in {change} more leads a month"),
        T("Have {change} more people ask for a price"),
        T("Increase the number of people who enquire by {change}"),
        T("Bring {business} {change} more enquiries"),
    ),
    "email_subscribers": (
        T("Grow the mailing list by {change}"),
        T("Have {change} more people sign up for our e-mails"),
        T("Grow the mailing list of {business} by {change}"),
    ),
    "conversion_rate": (
        T("Raise the conversion rate by {change}"),
        T("Raise the share of visitors who buy by {change}"),
        T("Raise the share of people who ask and then buy by {change}"),
        T("Raise the share of visitors to {business} who buy by {change}"),
    ),
    "app_downloads": (
        T("Get {change} more downloads of the app"),
        T("Get {change} more app installs a month"),
    ),
    "registrations": (
        T("Sign up {change} more people a month"),
        T("Raise the monthly registrations at {business} by {change}"),
        T("Fill {change} more places than now"),
    ),
    "bookings": (
        T("Take {change} more bookings a month"),
        T("Raise the monthly bookings at {business} by {change}"),
        T("Get {change} more bookings than now"),
    ),
    "website_visits": (
        T("Get {change} more people to visit our website"),
        T("Increase the number of visits to the website by {change}"),
        T("Bring {change} more visits to the website"),
        T("Have {change} more people open our site"),
        T("Raise the monthly visits to our website by {change}"),
        T("Bring {change} more visits to the site of {business}"),
    ),
    "website_visits:search": (
        T("Raise the visits that come to our website from Google by {change}"),
        T("Bring {change} more visitors to the website of {business} from Google"),
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
        T("Cut the share of shoppers who leave a full cart behind by {change}"),
    ),
}
