# The link to set a new password, to somebody who asked for it, for whom an administrator asked, or who has no such account.
password_reset-reset =
    .subject = Obnovení hesla ke službě { $product }
    .preheader = Odkaz k nastavení nového hesla platí { $valid_for }.
    .heading = Nastavte si nové heslo
    .reason = Dostali jsme žádost o obnovení hesla k vašemu účtu ve službě { $product }.
    .action = Nastavit nové heslo
    .validity = Odkaz platí { $valid_for }, do { $valid_until }, a funguje jen jednou.
    .about = O této žádosti
    .not_you = Pokud žádost není od vás, můžete tuto zprávu ignorovat: samotný odkaz nic nemění.

password_reset-by_administrator =
    .subject = Nastavte si nové heslo ke službě { $product }
    .preheader = Odkaz k nastavení nového hesla platí { $valid_for }.
    .heading = Nastavte si nové heslo
    .reason = Správa služby { $product } zahájila obnovení hesla k vašemu účtu.
    .action = Nastavit nové heslo
    .validity = Odkaz platí { $valid_for }, do { $valid_until }, a funguje jen jednou.
    .about = O této žádosti
    .not_you = Pokud je pro vás tato zpráva nečekaná, zeptejte se správy služby dříve, než odkaz otevřete. Samotný odkaz nic nemění.

password_reset-no_account =
    .subject = Heslo ke službě { $product } nebylo obnoveno
    .preheader = Ve službě { $product } není s touto adresou žádný účet, jehož heslo by šlo obnovit.
    .heading = Žádné heslo nebylo obnoveno
    .reason = Někdo požádal o obnovení hesla ke službě { $product } pro tuto e-mailovou adresu. Nenašli jsme s touto adresou žádný účet, jehož heslo by šlo obnovit.
    .was_you = Pokud je žádost od vás, zkuste adresu použitou při registraci, přihlaste se jiným způsobem nebo si vytvořte účet.
    .action = Otevřít službu { $product }
    .about = O této žádosti
    .not_you = Pokud žádost není od vás, můžete tuto zprávu ignorovat: nic se nezměnilo.
