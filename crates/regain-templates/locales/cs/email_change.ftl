# The messages about a change of address: to confirm, to approve, asked for, changed, cancelled.
email_change-confirm =
    .subject = Ověřte novou adresu pro službu { $product }
    .preheader = Odkaz k ověření nové adresy platí { $valid_for }.
    .heading = Ověřte novou e-mailovou adresu
    .reason = Tato e-mailová adresa se má stát přihlašovací adresou účtu ve službě { $product }. Dokud nebude ověřena, nic se nezmění.
    .action = Ověřit novou adresu
    .validity = Odkaz platí { $valid_for }, do { $valid_until }.
    .about = O této žádosti
    .not_you = Pokud žádost není od vás, adresu neověřujte. Tuto zprávu můžete ignorovat: bez vašeho ověření se nic nezmění.

email_change-approve =
    .subject = Schvalte změnu adresy ve službě { $product }
    .preheader = Odkaz ke schválení změny platí { $valid_for }. Bez vašeho schválení se nic nezmění.
    .heading = Schvalte změnu své e-mailové adresy
    .reason = Dostali jsme žádost, aby váš účet ve službě { $product } měl jinou e-mailovou adresu. Bez vašeho schválení se nic nezmění.
    .about = O této žádosti
    .was_you = Pokud je žádost od vás, zkontrolujte novou adresu a schvalte změnu odkazem níže.
    .action = Schválit změnu
    .validity = Odkaz platí { $valid_for }, do { $valid_until }, a funguje jen jednou.
    .not_you = Pokud žádost není od vás, změnu neschvalujte: váš účet si ponechá tuto adresu. Někdo možná zná vaše heslo, proto otevřete službu { $product } a změňte si ho tam.

email_change-asked =
    .subject = Žádost o změnu adresy ve službě { $product }
    .preheader = Pokud je žádost od vás, nemusíte nic dělat. Pokud není, můžete změnu zastavit. Máte na to { $valid_for }.
    .heading = Žádost o změnu vaší e-mailové adresy
    .reason = Dostali jsme žádost o změnu e-mailové adresy vašeho účtu ve službě { $product }. Dokud nebude nová adresa ověřena, nic se nezmění.
    .about = O této žádosti
    .was_you = Pokud je žádost od vás, nemusíte tu už nic dělat.
    .not_you = Pokud žádost není od vás, má k vašemu účtu přístup někdo jiný. Jednejte hned a zastavte změnu odkazem níže: váš účet si ponechá tuto adresu, všechna zařízení budou odhlášena a dostanete odkaz k nastavení nového hesla.
    .action = Žádost není ode mě
    .validity = Odkaz platí { $valid_for }, do { $valid_until }, i kdyby do té doby byla nová adresa ověřena.

email_change-changed =
    .subject = E-mail ve službě { $product } byl změněn
    .preheader = Pokud změna není od vás, jednejte hned: můžete ji vrátit zpět. Máte na to { $valid_for }.
    .heading = Vaše e-mailová adresa byla změněna
    .reason = E-mailová adresa vašeho účtu ve službě { $product } byla změněna. Odteď se přihlašujete novou adresou.
    .about = O této změně
    .was_you = Pokud je změna od vás, nemusíte už nic dělat.
    .not_you = Pokud změna není od vás, jednejte hned a vraťte ji zpět odkazem níže: váš účet bude mít znovu tuto adresu, všechna zařízení budou odhlášena a dostanete odkaz k nastavení nového hesla.
    .action = Změna není ode mě
    .validity = Odkaz platí { $valid_for }, do { $valid_until }.

email_change-reverted =
    .subject = Změna adresy ve službě { $product } zrušena
    .preheader = Vaše heslo je zablokované. Odkaz k nastavení nového přijde v další zprávě.
    .heading = Změna adresy byla zrušena
    .reason = Změna vaší e-mailové adresy byla zrušena. Toto je adresa vašeho účtu ve službě { $product } a všechna zařízení byla odhlášena.
    .next = Vaše heslo je zablokované, dokud si nenastavíte nové. Odkaz k tomu přijde v další zprávě. Pokud nedorazí, požádejte na přihlašovací stránce o nový odkaz.
    .action = Otevřít službu { $product }
    .about = O této změně
    .not_you = Pokud zrušení není od vás, dejte nám vědět odpovědí na tuto zprávu.
