# The notice that the application is set up, to the administrator who did it.
setup-done =
    .subject = { $product }: a beállítás elkészült
    .preheader = A fiókjának új jelszava van. Ha nem Ön volt az, intézkedjen most.
    .heading = A beállítás elkészült
    .reason = A szolgáltatás ({ $product }) be van állítva, és az Ön fiókjának az a jelszava, amelyet választottak hozzá.
    .about = A beállításról
    .was_you = Ha Ön volt az, nincs több teendője.
    .not_you = Ha nem Ön volt az, intézkedjen most: nyissa meg a szolgáltatást ({ $product }), állítsa ott vissza a jelszavát, és jelezze nekünk, válaszolva erre az üzenetre.
    .action = { $product } megnyitása
