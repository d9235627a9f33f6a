# The link that confirms the address of an account.

email_verification-verify =
    .subject = { $product }: vahvista sähköpostiosoitteesi
    .preheader = Linkki osoitteesi vahvistamiseen on voimassa { $valid_for }.
    .heading = Vahvista sähköpostiosoitteesi
    .reason = Vahvista, että tämä sähköpostiosoite kuuluu tiliisi palvelussa { $product }.
    .action = Vahvista sähköpostiosoite
    .validity = Linkki on voimassa { $valid_for } eli { $valid_until } asti.
    .about = Tietoja pyynnöstä
    .not_you = Jos et pyytänyt tätä, voit jättää tämän viestin huomiotta: osoite jää vahvistamatta, eikä mikään muutu.
