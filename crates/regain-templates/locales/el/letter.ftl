# What all messages share. Register: polite plural.

letter =
    .copy = Αν το κουμπί δεν λειτουργεί, αντιγράψτε αυτή τη διεύθυνση στο πρόγραμμα περιήγησης:
    .code = Ή εισαγάγετε αυτόν τον κωδικό επιβεβαίωσης στη σελίδα από όπου ξεκινήσατε:
    .code_care = Κρατήστε τον κωδικό επιβεβαίωσης για εσάς: κανείς από την υπηρεσία { $product } δεν θα σας τον ζητήσει.
    .separator = { ": " }
    .account = Λογαριασμός
    .new_address = Νέα διεύθυνση
    .time = Ώρα
    .device = Συσκευή
    .contact = Ερωτήσεις; Απαντήστε σε αυτό το μήνυμα ή γράψτε στη διεύθυνση:
    .sender = Το μήνυμα αυτό στάλθηκε αυτόματα από την υπηρεσία { $product }:

moment = { $date }, { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } ημέρα
               *[other] { $count } ημέρες
            }
        [hours]
            { $count ->
                [one] { $count } ώρα
               *[other] { $count } ώρες
            }
       *[minutes]
            { $count ->
                [one] { $count } λεπτό
               *[other] { $count } λεπτά
            }
    }

device = { $browser } σε { $system }
