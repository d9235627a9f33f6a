# What all messages share. Register: polite, "ви" in lower case; spans are in the accusative ("діє 1 хвилину").

letter =
    .copy = Якщо кнопка не працює, скопіюйте це посилання в адресний рядок браузера:
    .code = Або введіть цей код на сторінці, з якої ви почали:
    .code_care = Нікому не повідомляйте цей код: працівники сервісу { $product } не питатимуть його у вас.
    .separator = { ": " }
    .account = Обліковий запис
    .new_address = Нова адреса
    .time = Час
    .device = Пристрій
    .contact = Маєте запитання? Дайте відповідь на цей лист або напишіть нам:
    .sender = Цей лист автоматично надіслав сервіс { $product }:

moment = { $date }, { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } день
                [few] { $count } дні
                [many] { $count } днів
               *[other] { $count } дня
            }
        [hours]
            { $count ->
                [one] { $count } годину
                [few] { $count } години
                [many] { $count } годин
               *[other] { $count } години
            }
       *[minutes]
            { $count ->
                [one] { $count } хвилину
                [few] { $count } хвилини
                [many] { $count } хвилин
               *[other] { $count } хвилини
            }
    }

device = { $browser } на { $system }
