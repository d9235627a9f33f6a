# What all messages share. Register: polite, "вы" in lower case; spans are in the accusative ("действует 1 минуту").

letter =
    .copy = Если кнопка не работает, скопируйте эту ссылку в адресную строку браузера:
    .code = Или введите этот код на странице, с которой вы начали:
    .code_care = Никому не сообщайте этот код: сотрудники сервиса { $product } не будут его спрашивать.
    .separator = { ": " }
    .account = Аккаунт
    .new_address = Новый адрес
    .time = Время
    .device = Устройство
    .contact = Есть вопросы? Ответьте на это письмо или напишите нам:
    .sender = Это письмо автоматически отправил сервис { $product }:

moment = { $date }, { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } день
                [few] { $count } дня
                [many] { $count } дней
               *[other] { $count } дня
            }
        [hours]
            { $count ->
                [one] { $count } час
                [few] { $count } часа
                [many] { $count } часов
               *[other] { $count } часа
            }
       *[minutes]
            { $count ->
                [one] { $count } минуту
                [few] { $count } минуты
                [many] { $count } минут
               *[other] { $count } минуты
            }
    }

device = { $browser } на { $system }
