# The pages: forms, what became of them, and what is wrong with a link or a request.
page =
    .error_prefix = Kesalahan:
    .errors = Ada masalah
    .home = Buka { $product }
    .contact = Ada pertanyaan? Kirim email ke:
    .language = Bahasa Indonesia
    .sign_in = Masuk
    .show = Tampilkan kata sandi
    .hide = Sembunyikan kata sandi
    .shown = Kata sandi Anda ditampilkan.
    .hidden = Kata sandi Anda disembunyikan.
    .met = terpenuhi
    .unmet = belum terpenuhi

page-forgot =
    .heading = Lupa kata sandi?
    .text = Masukkan alamat email atau nama pengguna Anda. Setelah itu, kami mengirim pesan berisi tautan untuk mengatur kata sandi baru.
    .login = Alamat email atau nama pengguna
    .submit = Kirim tautan

page-registration =
    .heading = Buat akun
    .text = Masukkan alamat email Anda. Setelah itu, kami mengirim pesan berisi tautan untuk melanjutkan.
    .email = Alamat email
    .submit = Kirim tautan
    .known = Jika Anda sudah memiliki akun, masuk dengan akun itu.

page-verification =
    .heading = Verifikasi alamat email Anda
    .account = Untuk akun
    .text = Kami akan mengirim pesan berisi tautan ke alamat akun { $product } Anda.
    .submit = Kirim tautan

page-email_change =
    .heading = Ubah alamat email Anda
    .account = Alamat Anda saat ini
    .text = Kami akan mengirim pesan berisi tautan ke alamat baru. Tidak ada yang berubah sampai alamat baru diverifikasi.
    .email = Alamat email baru
    .current = Kata sandi saat ini
    .current_wrong = Ini bukan kata sandi Anda saat ini.
    .submit = Kirim tautan

page-sent =
    .heading = Periksa kotak surat Anda
    .delay = Ini bisa memerlukan beberapa menit. Jika Anda tidak menemukan pesannya, periksa juga folder spam Anda.
    .code_text = Jika pesan itu berisi kode, Anda juga dapat melanjutkan di sini dengan kode tersebut.
    .code = Kode dari pesan
    .code_hint = 8 angka
    .code_wrong = Kode ini salah atau tidak berlaku lagi. Periksa kodenya, atau gunakan tautan dalam pesan.
    .submit = Lanjutkan dengan kode
    .again_text = Belum menerima pesan?
    .again = Kirim lagi
    .wait = Anda dapat memintanya lagi setelah { $span }.
    .other = Masukkan alamat lain

page-sent-password =
    .text = Jika ada akun { $product } yang cocok dengan data yang Anda masukkan, pesan berisi tautan untuk mengatur kata sandi baru sedang dikirim.

page-sent-registration =
    .text = Pesan berisi tautan untuk menyelesaikan pendaftaran sedang dikirim ke alamat yang Anda masukkan.

page-sent-address =
    .text = Pesan berisi tautan verifikasi sedang dikirim ke alamat akun { $product } Anda.

page-sent-change =
    .text = Pesan berisi tautan verifikasi sedang dikirim ke alamat baru. Tidak ada yang berubah sampai alamat itu diverifikasi.

page-password_change =
    .heading = Ubah kata sandi Anda
    .account = Untuk akun
    .username = Akun
    .current = Kata sandi saat ini
    .current_wrong = Ini bukan kata sandi Anda saat ini.
    .policy = Aturan untuk kata sandi baru Anda:
    .password = Kata sandi baru
    .confirmation = Kata sandi baru, sekali lagi
    .submit = Simpan kata sandi baru
    .forgot = Lupa kata sandi?

page-password_changed =
    .heading = Kata sandi Anda telah diubah
    .text = Gunakan kata sandi baru mulai sekarang.
    .next = Kami juga mengirimi Anda pesan tentang perubahan ini.

page-setup =
    .heading = Siapkan { $product }
    .text = Atur kata sandi baru untuk akun administrator Anda, dan pilih pengaturan yang berlaku bagi semua orang yang belum memilih sendiri.
    .account = Untuk akun
    .username = Akun
    .policy = Aturan untuk kata sandi baru Anda:
    .password = Kata sandi baru
    .locale = Bahasa
    .time_zone = Zona waktu
    .time_zone_hint = Misalnya Asia/Jakarta atau UTC.
    .submit = Selesaikan penyiapan

page-setup_done =
    .heading = { $product } telah disiapkan
    .text = Akun Anda kini memiliki kata sandi baru.
    .next = Gunakan kata sandi ini untuk masuk mulai sekarang.

page-setup_already_done =
    .heading = { $product } sudah disiapkan sebelumnya
    .text = Penyiapan hanya dapat dilakukan satu kali. Tidak ada yang diubah.
    .next = Jika Anda ingin mengubah kata sandi, masuk dan ubah di sana.

page-already_verified =
    .heading = Alamat email Anda sudah diverifikasi
    .text = Tidak ada lagi yang perlu dilakukan.
    .next = Anda dapat menutup halaman ini.

page-sign_in_first =
    .heading = Silakan masuk
    .text = Halaman ini untuk orang yang sudah masuk di { $product }.
    .next = Masuk, lalu buka halaman ini lagi.

page-sign_in_again =
    .heading = Silakan masuk lagi
    .text = Demi keamanan Anda, ini hanya dapat dilakukan jika Anda baru saja masuk dengan kata sandi. Tidak ada yang diubah.
    .next = Masuk dengan kata sandi Anda, lalu buka halaman ini lagi.

page-forbidden =
    .heading = Akun Anda tidak boleh melakukan ini
    .text = Akun Anda tidak memiliki izin yang diperlukan untuk halaman ini. Tidak ada yang diubah.
    .next = Jika Anda memerlukannya, mintalah kepada administrator { $product }.

page-no_mail =
    .heading = Saat ini kami tidak dapat mengirim pesan
    .text = Tidak ada yang dikirim, dan tidak ada yang diubah.
    .next = Coba lagi nanti, atau hubungi kami.

page-too_many =
    .heading = Terlalu banyak percobaan
    .text = Demi keamanan Anda, kami berhenti untuk sementara. Tidak ada yang diubah.
    .next = Anda dapat mencoba lagi setelah { $span }.

page-failed =
    .heading = Terjadi masalah di pihak kami
    .text = Ini bukan kesalahan Anda, dan mungkin kami belum melakukan yang Anda minta.
    .next = Coba lagi dalam beberapa menit. Jika terjadi lagi, hubungi kami.

page-reset =
    .heading = Atur kata sandi baru
    .account = Untuk akun
    .username = Akun
    .policy = Aturan untuk kata sandi baru Anda:
    .password = Kata sandi baru
    .confirmation = Kata sandi baru, sekali lagi
    .submit = Simpan kata sandi baru
    .not_you = Bukan Anda?
    .not_you_text = Jika Anda tidak meminta kata sandi baru, akhiri permintaan ini. Tautan tidak akan berfungsi lagi, dan kata sandi Anda tetap sama.
    .cancel = Ini bukan saya

page-password_set =
    .heading = Kata sandi baru Anda telah diatur
    .text = Gunakan kata sandi ini untuk masuk mulai sekarang.
    .next = Kami juga mengirimi Anda pesan tentang perubahan ini.

page-cancelled =
    .heading = Permintaan telah diakhiri
    .text = Tautan tidak berfungsi lagi, dan kata sandi Anda tetap sama.
    .next = Tidak ada lagi yang perlu dilakukan. Jika pesan seperti ini terus datang, hubungi kami.

page-verify =
    .heading = Verifikasi alamat email Anda
    .account = Untuk akun
    .text = Dengan tombol ini Anda memverifikasi bahwa alamat yang kami kirimi tautan adalah milik akun { $product } Anda. Membuka halaman ini belum mengubah apa pun.
    .submit = Verifikasi alamat ini
    .not_you = Bukan Anda?
    .not_you_text = Jika Anda tidak memintanya, tutup halaman ini. Alamat tetap belum diverifikasi.

page-verified =
    .heading = Alamat email Anda telah diverifikasi
    .text = Akun { $product } Anda kini memiliki alamat yang terverifikasi.
    .next = Anda dapat menutup halaman ini.

page-change =
    .heading = Verifikasi alamat email baru
    .text = Dengan tombol ini Anda memverifikasi bahwa alamat yang kami kirimi tautan menjadi alamat masuk sebuah akun di { $product }. Membuka halaman ini belum mengubah apa pun.
    .submit = Verifikasi alamat baru
    .not_you = Bukan Anda?
    .not_you_text = Jika Anda tidak memintanya, tutup halaman ini. Tidak ada yang berubah tanpa verifikasi Anda.

page-approve =
    .heading = Setujui perubahan alamat email Anda
    .account = Untuk akun
    .text = Dengan tombol ini Anda setuju bahwa akun { $product } Anda mendapat alamat email lain yang disebutkan dalam pesan kami. Membuka halaman ini belum mengubah apa pun.
    .submit = Setujui perubahan
    .not_you = Bukan Anda?
    .not_you_text = Jika Anda tidak memintanya, jangan setujui perubahan: akun Anda tetap menggunakan alamatnya saat ini. Mungkin ada yang mengetahui kata sandi Anda, jadi buka { $product } dan ubah kata sandi Anda di sana.

page-changed =
    .heading = Alamat email telah diubah
    .text = Mulai sekarang, alamat baru adalah alamat untuk masuk di { $product }.
    .next = Anda dapat menutup halaman ini.

page-change_pending =
    .heading = Masih kurang satu verifikasi
    .text = Verifikasi Anda telah disimpan. Alamat berubah segera setelah alamat yang lain juga memverifikasinya.
    .next = Tautan untuk itu ada di kotak surat alamat yang lain.

page-revert =
    .heading = Batalkan perubahan alamat email Anda
    .account = Alamat akun Anda setelahnya:
    .text = Jika bukan Anda yang meminta alamat lain, gunakan tombol ini. Inilah yang akan terjadi:
    .restores = Akun { $product } Anda tetap menggunakan, atau kembali menggunakan, alamat yang kami kirimi tautan.
    .signs_out = Semua perangkat dikeluarkan dari akun.
    .locks = Kata sandi Anda dikunci sampai Anda mengatur yang baru.
    .sends = Kami mengirim tautan untuk mengatur kata sandi baru ke alamat itu.
    .opened = Membuka halaman ini belum mengubah apa pun.
    .submit = Batalkan perubahan
    .was_you = Apakah ini Anda?
    .was_you_text = Jika Anda sendiri yang meminta perubahan, tutup halaman ini. Tidak ada yang perlu dilakukan di sini.

page-reverted =
    .heading = Perubahan alamat dibatalkan
    .text = Akun { $product } Anda menggunakan alamat yang kami kirimi tautan, semua perangkat telah dikeluarkan dari akun, dan kata sandi Anda dikunci.
    .next = Pesan berisi tautan untuk mengatur kata sandi baru sedang dikirim. Jika pesan itu tidak datang, minta tautan baru di halaman masuk.

page-register =
    .heading = Buat akun Anda
    .invitation = Administrator { $product } mengundang Anda untuk membuat akun.
    .account = Dengan alamat email
    .username = Nama pengguna (opsional)
    .username_hint = Anda dapat masuk dengan nama ini sebagai ganti alamat Anda. Paling banyak 64 karakter, tanpa tanda at.
    .username_taken = Nama pengguna ini sudah dipakai. Pilih yang lain.
    .name = Nama (opsional)
    .name_hint = Begitulah kami menyapa Anda.
    .policy = Aturan untuk kata sandi Anda:
    .password = Kata sandi
    .submit = Buat akun
    .not_you = Bukan Anda?
    .not_you_text = Jika Anda tidak menginginkan akun, tutup halaman ini: tidak ada akun yang dibuat.

page-registered =
    .heading = Akun Anda siap
    .text = Masuk dengan alamat email Anda dan kata sandi yang baru saja Anda atur.
    .next = Anda dapat melakukannya di { $product }.

page-approval_pending =
    .heading = Akun Anda menunggu persetujuan
    .text = Akun telah dibuat, tetapi Anda belum dapat masuk: administrator harus menyetujuinya terlebih dahulu.
    .next = Kami mengirimi Anda pesan segera setelah itu terjadi.

page-closed =
    .heading = Pendaftaran ditutup
    .text = Saat ini hanya orang yang memiliki undangan yang dapat membuat akun. Tidak ada akun yang dibuat.
    .next = Jika Anda memerlukannya, mintalah undangan kepada administrator { $product }.

page-email_taken =
    .heading = Alamat ini milik akun lain
    .text = Sementara itu, alamat ini telah diberikan kepada akun { $product } lain. Tidak ada yang diubah.
    .next = Jika akun itu milik Anda, masuk dengan alamat ini. Jika bukan, hubungi kami.

page-dead_link =
    .heading = Tautan ini tidak berfungsi lagi
    .used = Tautan sudah digunakan.
    .superseded = Tautan telah digantikan oleh tautan yang lebih baru, atau permintaan telah diakhiri.
    .expired = Tautan telah kedaluwarsa.
    .invalid = Tautan tidak disalin seluruhnya, atau tidak berlaku lagi.
    .renew = Kirim tautan baru

page-dead_link-password =
    .renew_text = Jika Anda masih memerlukan kata sandi baru, kami dapat mengirim tautan baru ke alamat yang sama.
    .next = Jika Anda masih memerlukan kata sandi baru, minta tautan baru di halaman masuk.

page-dead_link-address =
    .renew_text = Jika Anda masih perlu memverifikasi alamat Anda, kami dapat mengirim tautan baru ke alamat itu.
    .next = Jika Anda masih perlu memverifikasi alamat Anda, buka { $product } dan minta tautan baru di sana.

page-dead_link-change =
    .renew_text = Jika alamat baru masih akan menjadi alamat Anda di { $product }, kami dapat mengirim tautan baru ke alamat itu.
    .next = Jika Anda masih ingin mengubah alamat Anda, buka { $product } dan minta perubahan di sana.

page-dead_link-revert =
    .next = Jika orang lain telah mengubah alamat akun Anda dan Anda tidak dapat masuk lagi, hubungi kami.

page-dead_link-registration =
    .renew_text = Jika Anda masih menginginkan akun, kami dapat mengirim tautan baru ke alamat yang sama.
    .next = Jika Anda sudah memiliki akun, masuk dengan akun itu. Jika Anda masih menginginkan akun, daftar di { $product }, atau minta undangan baru kepada orang yang mengundang Anda.

page-renewed =
    .heading = Periksa kotak surat Anda
    .text = Pesan berisi tautan baru sedang dikirim ke alamat yang sama.
    .next = Ini bisa memerlukan beberapa menit. Jika Anda tidak menemukannya, periksa juga folder spam Anda.

page-overloaded =
    .heading = Silakan coba lagi dalam beberapa saat
    .text = Saat ini ada terlalu banyak permintaan. Tidak ada yang diubah.
    .next = Tunggu satu menit, lalu coba lagi.

page-cross_site =
    .heading = Formulir ini berasal dari situs lain
    .text = Demi keamanan Anda, kami hanya menerima formulir dari halaman kami sendiri. Tidak ada yang diubah.
    .next = Buka halaman yang Anda inginkan dari { $product } atau dari tautan dalam pesan Anda, lalu gunakan formulir di sana.

page-unreadable =
    .heading = Formulir ini tidak dapat dibaca
    .text = Tidak ada yang diubah.
    .next = Kembali, muat ulang halaman, lalu gunakan formulir di sana. Jika formulir meminta kata sandi, masukkan kata sandi dengan panjang paling banyak 1.024 byte.

page-not_found =
    .heading = Tidak ada apa-apa di alamat ini
    .text = Mungkin alamatnya salah ketik, atau tidak disalin seluruhnya.
    .next = Jika Anda sampai di sini lewat tautan dalam pesan, buka tautan itu sekali lagi atau salin seluruhnya.
