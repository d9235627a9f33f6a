# The link that confirms the address of an account.
email_verification-verify =
    .subject = { $product }: επιβεβαίωση διεύθυνσης email
    .preheader = Ο σύνδεσμος για την επιβεβαίωση της διεύθυνσής σας ισχύει για { $valid_for }.
    .heading = Επιβεβαιώστε τη διεύθυνση email σας
    .reason = Παρακαλούμε επιβεβαιώστε ότι αυτή η διεύθυνση email ανήκει στον λογαριασμό σας στην υπηρεσία { $product }.
    .action = Επιβεβαίωση email
    .validity = Ο σύνδεσμος ισχύει για { $valid_for }, έως { $valid_until }.
    .about = Σχετικά με αυτό το αίτημα
    .not_you = Αν δεν το ζητήσατε εσείς, μπορείτε να αγνοήσετε αυτό το μήνυμα: η διεύθυνση μένει χωρίς επιβεβαίωση και τίποτα δεν αλλάζει.
