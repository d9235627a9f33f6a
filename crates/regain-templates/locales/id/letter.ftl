# What all messages share. Register: polite, "Anda" for the reader, "kami" for the service.

letter =
    .copy = Jika tombol tidak berfungsi, salin alamat ini ke browser Anda:
    .code = Atau masukkan kode ini di halaman tempat Anda memulai:
    .code_care = Jangan berikan kode ini kepada siapa pun: tidak ada pihak dari { $product } yang akan memintanya.
    .separator = { ": " }
    .account = Akun
    .new_address = Alamat baru
    .time = Waktu
    .device = Perangkat
    .contact = Ada pertanyaan? Balas pesan ini atau kirim email ke:
    .sender = Pesan ini dikirim secara otomatis oleh { $product }:

moment = { $date } pukul{"\u00A0"}{ $time } ({ $zone })
moment-today = pukul{"\u00A0"}{ $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
               *[other] { $count } hari
            }
        [hours]
            { $count ->
               *[other] { $count } jam
            }
       *[minutes]
            { $count ->
               *[other] { $count } menit
            }
    }

device = { $browser } di { $system }
