# The link that confirms the address of an account.
email_verification-verify =
    .subject = Verifikasi alamat email { $product } Anda
    .preheader = Tautan untuk memverifikasi alamat Anda berlaku selama { $valid_for }.
    .heading = Verifikasi alamat email Anda
    .reason = Mohon verifikasi bahwa alamat email ini milik akun { $product } Anda.
    .action = Verifikasi alamat email
    .validity = Tautan ini berlaku selama { $valid_for }, hingga { $valid_until }.
    .about = Tentang permintaan ini
    .not_you = Jika Anda tidak memintanya, abaikan saja pesan ini: alamat tetap belum diverifikasi, dan tidak ada yang berubah.
