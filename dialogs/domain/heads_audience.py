"""Ways to say a step forward in being seen, answered and asked for, by measure. Refuses to choose among them.

`{change}` is how much, `{where}` the channel or "on our accounts", `{business}` the kind of place it is.
"""

from dialogs.messages import Sentence, T

AUDIENCE_HEADS: dict[str, tuple[Sentence, ...]] = {
    "reach": (
        T("Reach {change} more people {where}"),
        T("Have {change} more people see our posts {where}"),
        T("Widen the monthly reach {where} by {change}"),
        T("Bring what we publish {where} before {change} more people"),
        T("Show our work to {change} more people {where} each month"),
        T("Show {business} to {change} more people {where}"),
    ),
    "impressions": (
        T("Be shown {change} more often {where}"),
        T("Let our posts appear {change} more often each month {where}"),
        T("Add {change} to the monthly impressions {where}"),
        T("Cross people's screens {change} more often {where}"),
        T("Have the posts of {business} shown {change} more often {where}"),
    ),
    "brand_searches": (
        T("Have {change} more people search for {business} by name"),
        T("Raise monthly Google searches for the name of {business} by {change}"),
        T("Have people look us up by name {change} more often"),
        T("Make the name of {business} something people type: {change} more searches a month"),
    ),
    "followers": (
        T("Win {change} more followers {where}"),
        T("Grow the following {where} by {change}"),
        T("See {change} more people follow us {where}"),
        T("Enlarge our community {where} by {change}"),
        T("Give {change} more people a reason to stay with us {where}"),
        T("Win {business} {change} more followers {where}"),
    ),
    "direct_visits": (
        T("Have {change} more people come straight to the site"),
        T("Raise visits from people who already know our address by {change}"),
        T("Lift the site's direct visits by {change}"),
        T("Be the address people type themselves: {change} more direct visits"),
        T("Have {change} more people type the address of {business} themselves"),
    ),
    "mentions": (
        T("Have {business} mentioned {change} more often {where}"),
        T("Get people to name or tag us {change} more {where}"),
        T("Give people a reason to talk about us {where}: {change} more mentions"),
        T("Hear the name of {business} from others {change} more {where}"),
    ),
    "share_of_voice": (
        T("Gain {change} of the talk about our market"),
        T("Be named more often than before beside competitors: {change} more share of voice"),
        T("When people speak of our field, be {change} more of what they say"),
        T("Have {business} take up {change} more of the talk about its market"),
    ),
    "page_likes": (
        T("Add {change} to the page's likes"),
        T("Have {change} more people like the page"),
    ),
    "new_customers:heard": (
        T("Have {change} more first-time {people} who had heard of {business} before"),
        T("Let the name arrive before we do: {change} more new {people} who knew it"),
    ),
    "engagement_rate": (
        T("Lift the engagement rate {where} by {change}"),
        T("Have a larger share of our audience {where} react: {change} more"),
        T("Move interactions per person reached {where} up by {change}"),
        T("Let {change} more of the audience {where} take part"),
        T("Lift the engagement rate of {business} {where} by {change}"),
    ),
    "likes": (
        T("Collect {change} more likes per post {where}"),
        T("Raise the month's likes {where} by {change}"),
        T("Please {change} more people with each post {where}"),
    ),
    "comments": (
        T("Get {change} more comments on our posts {where}"),
        T("Start more conversations {where}: {change} more comments a month"),
        T("Have people write {change} more comments under what we post {where}"),
        T("Raise the average number of comments per post {where} by {change}"),
        T("Get {change} more comments on the posts of {business} {where}"),
    ),
    "shares": (
        T("Have our posts {where} shared {change} more often"),
        T("Publish what people pass on: {change} more shares {where}"),
        T("Raise the month's shares {where} by {change}"),
        T("Make posts {where} worth sending on, {change} more shares in all"),
        T("Have the posts of {business} shared {change} more often {where}"),
    ),
    "interactions": (
        T("Bring in {change} more likes, comments and shares {where}"),
        T("Raise interactions per post {where} by {change}"),
        T("Make a month's interactions {where} {change} higher than now"),
        T("Raise the monthly interactions with {business} {where} by {change}"),
    ),
    "messages": (
        T("Receive {change} more messages from people {where}"),
        T("Move people from watching to writing to us {where}: {change} more messages"),
        T("Raise the questions and replies that reach us {where} by {change}"),
        T("Open {change} more private conversations {where}"),
        T("Bring {business} {change} more messages {where}"),
    ),
    "time_on_page": (
        T("Keep readers on a page {change} longer"),
        T("Stretch the average time spent on a page by {change}"),
    ),
    "video_views": (
        T("Have our videos {where} watched {change} more often"),
        T("Raise monthly video views {where} by {change}"),
        T("Bring each video {where} {change} more views"),
        T("Win a longer look {where}: {change} more video views"),
        T("Raise the monthly views of the videos of {business} {where} by {change}"),
    ),
    "video_completion_rate": (
        T("Have more people watch our videos {where} to the end: up by {change}"),
        T("Lift the completion rate of our videos {where} by {change}"),
        T("Hold the viewer's eye {where} until the last second: {change} more"),
    ),
    "click_through_rate": (
        T("Lift the click-through rate {where} by {change}"),
        T("Have more of those who see us {where} click: up by {change}"),
        T("Let what we show {where} invite a click: {change} more on the rate"),
    ),
    "clicks": (
        T("Get {change} more clicks on our link"),
        T("Send {change} more people through our link"),
        T("Lead {change} more of our audience to the link"),
        T("Send {change} more people to the link of {business}"),
    ),
    "channel_subscribers": (
        T("Win {change} more subscribers for the channel"),
        T("Have {change} more people subscribe to the channel"),
    ),
    "open_rate": (
        T("Have more of our e-mails opened: up by {change}"),
        T("Lift the open rate of the mailing list by {change}"),
    ),
    "bounce_rate": (
        T("Bring the bounce rate down by {change}"),
        T("Have {change} fewer visitors leave at the first page"),
    ),
    "leads": (
        T("Bring in {change} more leads a month"),
        T("Have {change} more people leave their number or ask for a price"),
        T("Add {change} to the enquiries that could become sales"),
        T("Start {change} more talks with people interested in {business}"),
        T("Collect {change} more names of people who may buy"),
    ),
    "email_subscribers": (
        T("Grow the mailing list by {change}"),
        T("Have {change} more people sign up for our e-mails"),
        T("Grow the mailing list of {business} by {change}"),
    ),
    "conversion_rate": (
        T("Have more visitors buy: {change} more on the conversion rate"),
        T("Turn more of those who ask into buyers: up by {change}"),
        T("Lift the conversion rate by {change}"),
        T("Out of a hundred visitors, win {change} more as buyers"),
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
        T("Fill the calendar with {change} more bookings"),
        T("Raise the monthly bookings at {business} by {change}"),
        T("Take {change} more bookings a month than now"),
        T("Leave fewer empty hours at {business}: {change} more bookings"),
    ),
    "website_visits": (
        T("Bring {change} more visits to the website"),
        T("Have {change} more people open our site each month"),
        T("Lead {change} more visitors to our own pages"),
        T("Make our site a place people drop in on: {change} more visits"),
        T("Bring {change} more visits to the site of {business}"),
    ),
    "cost_per_lead": (
        T("Pay {change} less for each lead"),
        T("Bring the price of a lead down by {change}"),
    ),
    "cost_per_acquisition": (
        T("Win a customer for {change} less"),
        T("Spend {change} less on each new customer"),
        T("Let each new buyer cost us {change} less"),
        T("Win each customer of {business} for {change} less"),
    ),
    "cost_per_click": (
        T("Pay {change} less for a click"),
        T("Bring the price of a click down by {change}"),
    ),
    "cart_abandonment_rate": (
        T("Have {change} fewer carts left behind"),
        T("See {change} more of the started purchases finished"),
        T("Lose {change} fewer buyers at the till of the site"),
    ),
}
