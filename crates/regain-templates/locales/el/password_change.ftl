# The notice that a password was changed. Only this kind of message asks people to act.
password_change-changed =
    .subject = { $product }: ο κωδικός πρόσβασης άλλαξε
    .preheader = Ώρα της αλλαγής: { $changed_at }. Αν δεν ήσασταν εσείς, ενεργήστε τώρα.
    .heading = Ο κωδικός πρόσβασής σας άλλαξε
    .reason = Ο κωδικός πρόσβασης του λογαριασμού σας στην υπηρεσία { $product } άλλαξε.
    .about = Σχετικά με αυτή την αλλαγή
    .was_you = Αν ήσασταν εσείς, δεν χρειάζεται να κάνετε κάτι άλλο.
    .not_you = Αν δεν ήσασταν εσείς, ενεργήστε τώρα: ανοίξτε την υπηρεσία { $product }, κάντε εκεί επαναφορά του κωδικού πρόσβασης και ενημερώστε μας απαντώντας σε αυτό το μήνυμα.
    .action = Άνοιγμα: { $product }
