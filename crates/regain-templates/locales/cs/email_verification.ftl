# The link that confirms the address of an account.
email_verification-verify =
    .subject = Ověřte svůj e-mail pro službu { $product }
    .preheader = Odkaz k ověření adresy platí { $valid_for }.
    .heading = Ověřte svou e-mailovou adresu
    .reason = Ověřte prosím, že tato e-mailová adresa patří k vašemu účtu ve službě { $product }.
    .action = Ověřit e-mailovou adresu
    .validity = Odkaz platí { $valid_for }, do { $valid_until }.
    .about = O této žádosti
    .not_you = Pokud žádost není od vás, můžete tuto zprávu ignorovat: adresa zůstane neověřená a nic se nezmění.
