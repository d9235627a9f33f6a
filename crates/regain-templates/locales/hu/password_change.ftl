# The notice that a password was changed. Only this kind of message asks people to act.
password_change-changed =
    .subject = { $product }: jelszava megváltozott
    .preheader = A módosítás időpontja: { $changed_at }. Ha nem Ön volt az, intézkedjen most.
    .heading = Jelszava megváltozott
    .reason = Megváltozott az Ön fiókjának ({ $product }) jelszava.
    .about = Erről a módosításról
    .was_you = Ha Ön volt az, nincs több teendője.
    .not_you = Ha nem Ön volt az, intézkedjen most: nyissa meg a szolgáltatást ({ $product }), állítsa ott vissza a jelszavát, és jelezze nekünk, válaszolva erre az üzenetre.
    .action = { $product } megnyitása
