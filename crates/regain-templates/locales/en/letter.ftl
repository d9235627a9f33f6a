# What all messages share.

letter =
    .copy = If the button does not work, copy this address into your browser:
    .code = Or enter this code on the page where you started:
    .code_care = Keep the code to yourself: nobody from { $product } will ask you for it.
    .separator = { ": " }
    .account = Account
    .new_address = New address
    .time = Time
    .device = Device
    .contact = Questions? Reply to this message or write to:
    .sender = { $product } sent this message automatically:

# A point in time, and one on the day of the message.
moment = { $date }, { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } day
               *[other] { $count } days
            }
        [hours]
            { $count ->
                [one] { $count } hour
               *[other] { $count } hours
            }
       *[minutes]
            { $count ->
                [one] { $count } minute
               *[other] { $count } minutes
            }
    }

device = { $browser } on { $system }
