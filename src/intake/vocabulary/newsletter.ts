import { phraseSet } from './phrases.ts'

/** What a newsletter says about itself, its page on the web and the subscription. A line may go on after it. */
export const mailNotices = phraseSet(`
  en: View this email in your browser | View in browser | View in your browser | View this email online
    View this newsletter in your browser | View online | View as a web page | Read online | Read in browser
    Email not displaying correctly? | Having trouble viewing this email? | Trouble viewing this email?
    Is this email not displaying correctly? | Can't read this email? | Forward to a friend | View web version
    To unsubscribe from | Sent from my | Sent via my | Get Outlook for | Can't see this email | Forwarded this email?
    Was this email forwarded to you | Was this forwarded to you | Unsubscribe | Unsubscribe from this list
    Unsubscribe from these emails | Click here to unsubscribe | Update your preferences
    Update your email preferences | Update subscription preferences | Update preferences | Manage your subscription
    Manage preferences | Manage your preferences | Manage your email preferences | Email preferences
    You are receiving this email | You're receiving this email | You are receiving this because
    You received this email because | You're getting this email | This email was sent to | This message was sent to
    You are subscribed | Our mailing address is | No longer want to receive | If you no longer wish to receive
    Want to change how you receive these emails | Don't want to receive | You can update your preferences
    You can unsubscribe | If you'd like to unsubscribe | No longer interested | Don't want these emails
    This newsletter was sent to
  de: Im Browser ansehen | Im Browser anzeigen | Online ansehen | Online lesen | Webversion | Zur Webversion
    Im Browser öffnen | Newsletter im Browser | Von meinem iPhone gesendet | Gesendet von meinem
    Von meinem Smartphone gesendet | Diese E-Mail im Browser | Online-Version
    Wird diese E-Mail nicht richtig | Newsletter abbestellen | Abmelden | Abbestellen
    Vom Newsletter abmelden | Hier abmelden | Newsletter-Einstellungen | Sie erhalten diese E-Mail
    Sie erhalten diesen Newsletter | Du erhältst diese E-Mail | Du erhältst diesen Newsletter
    Diese E-Mail wurde an | Unsere Postanschrift | Wenn Sie diesen Newsletter nicht mehr
    Wenn du diesen Newsletter nicht mehr | An Freunde weiterleiten | Wurde Ihnen diese E-Mail weitergeleitet
  fr: Voir dans le navigateur | Afficher dans le navigateur | Voir cet e-mail dans votre navigateur
    Afficher cet e-mail dans votre navigateur | Lire dans le navigateur | Voir la version en ligne | Version en ligne
    Lire en ligne | Consulter en ligne | Voir cet e-mail dans | Envoyé de mon | Envoyé depuis mon
    Consulter la version en ligne | Se désabonner | Se désinscrire | Me désabonner | Désabonnement | Désinscription
    Gérer mes préférences | Gérer vos préférences | Modifier vos préférences | Vous recevez cet e-mail
    Vous recevez cette newsletter | Vous recevez ce message | Cet e-mail a été envoyé | Notre adresse postale
    Si vous ne souhaitez plus recevoir | Pour vous désabonner | Pour vous désinscrire
  es: Ver en el navegador | Ver este correo en tu navegador | Ver este email en tu navegador | Ver versión web
    Ver este correo electrónico en su navegador | Ver este correo en su navegador | Leer en línea | Ver en línea
    Abrir en el navegador | Ver este correo en | Ver este email en | Ver versión online | Enviado desde mi
    Versión web | Darse de baja | Darme de baja | Date de baja | Cancelar suscripción | Cancelar la suscripción
    Cancela tu suscripción | Gestionar preferencias | Actualizar preferencias | Actualiza tus preferencias
    Recibes este correo | Recibes este email | Recibiste este correo | Has recibido este correo
    Estás recibiendo este correo | Está recibiendo este correo | Este correo fue enviado | Este correo se envió
    Nuestra dirección postal | Si no deseas recibir | Si no desea recibir | Si ya no quieres recibir
  pt: Ver no navegador | Ver este e-mail no navegador | Visualizar no navegador | Veja este e-mail no seu navegador
    Ver este e-mail no seu navegador | Ler online | Ver versão web | Ver este e-mail no | Veja este e-mail no
    Enviado do meu | Abrir no navegador | Versão online | Cancelar inscrição | Cancelar a inscrição
    Cancelar assinatura | Cancelar subscrição | Descadastrar | Descadastre-se | Gerenciar preferências
    Atualizar preferências | Atualize suas preferências | Gerir preferências | Você está recebendo este e-mail
    Você recebeu este e-mail | Recebeu este e-mail | Está a receber este e-mail | Este e-mail foi enviado
    Nosso endereço de correspondência | Se não deseja mais receber | Se não quiser mais receber
  it: Visualizza nel browser | Vedi nel browser | Apri nel browser | Leggi online | Versione web
    Visualizza questa email nel | Inviato dal mio | Inviato da iPhone | Guarda nel browser | Versione online
    Annulla iscrizione | Annulla l'iscrizione | Cancella iscrizione | Cancella l'iscrizione | Cancellati
    Disiscriviti | Disiscrizione | Gestisci preferenze | Gestisci le tue preferenze | Aggiorna le preferenze
    Aggiorna le tue preferenze | Ricevi questa email | Hai ricevuto questa email | Stai ricevendo questa email
    Questa email è stata inviata | Il nostro indirizzo postale | Se non desideri più ricevere
    Se non vuoi più ricevere
  nl: Bekijk in browser | Bekijk in je browser | Bekijk de webversie | Bekijk online | Lees online | Webversie
    Bekijk deze e-mail in | Bekijk deze mail in | Verstuurd vanaf mijn | Verzonden vanaf mijn
    Online bekijken | Uitschrijven | Afmelden | Schrijf je uit | Meld je af | Voorkeuren aanpassen
    Voorkeuren wijzigen | Beheer je voorkeuren | Wijzig je voorkeuren | Je ontvangt deze e-mail
    Je ontvangt deze mail | Je ontvangt deze nieuwsbrief | U ontvangt deze e-mail
    U ontvangt deze nieuwsbrief | Deze e-mail is verzonden | Ons postadres | Wil je deze nieuwsbrief niet meer
  pl: Zobacz w przeglądarce | Wyświetl w przeglądarce | Wyświetl tę wiadomość w przeglądarce | Otwórz w przeglądarce
    Zobacz wersję online | Zobacz tę wiadomość w | Wysłane z mojego | Wysłano z mojego | Wysłane z iPhone
    Wersja online | Wypisz się | Zrezygnuj z subskrypcji | Anuluj subskrypcję | Rezygnacja z subskrypcji
    Zarządzaj preferencjami | Zaktualizuj preferencje | Otrzymujesz tę wiadomość | Otrzymujesz tego maila
    Otrzymujesz ten e-mail | Otrzymujesz ten newsletter | Ta wiadomość została wysłana | Nasz adres pocztowy
    Jeśli nie chcesz otrzymywać | Aby się wypisać | Wysłano z telefonu | Wysłane z telefonu
  ru: Открыть в браузере | Посмотреть в браузере | Открыть письмо в браузере | Посмотреть письмо в браузере
    Смотреть в браузере | Просмотреть в браузере | Версия для браузера | Веб-версия | Отправлено с iPhone
    Отправлено с моего | Отправлено из | Отписаться | Отписаться от рассылки | Отказаться от рассылки
    Управление подпиской | Управлять подпиской | Настроить подписку | Вы получили это письмо
    Вы получаете это письмо | Вы получаете эту рассылку | Это письмо было отправлено | Это письмо отправлено
    Наш почтовый адрес | Если вы больше не хотите получать | Чтобы отписаться
  uk: Відкрити в браузері | Переглянути в браузері | Відкрити лист у браузері | Переглянути лист у браузері
    Веб-версія | Переглянути у браузері | Відкрити у браузері | Надіслано з iPhone | Надіслано з мого
    Відписатися | Відписатися від розсилки | Скасувати підписку | Керувати підпискою | Налаштування підписки
    Ви отримали цей лист | Ви отримали цього листа | Ви отримуєте цей лист | Ви отримуєте цього листа
    Цей лист надіслано | Наша поштова адреса | Якщо ви більше не хочете | Щоб відписатися
  sv: Visa i webbläsare | Läs i webbläsaren | Visa detta mejl i webbläsaren | Öppna i webbläsaren
    Visa webbversion | Läs online | Visa detta mejl i | Skickat från min | Visa online | Webbversion
    Avprenumerera | Avsluta prenumeration | Avregistrera | Avanmäl | Hantera prenumeration
    Hantera inställningar | Uppdatera dina inställningar | Du får detta mejl | Du får det här mejlet
    Du får det här mailet | Du får detta nyhetsbrev | Du får det här nyhetsbrevet | Detta mejl skickades till
    Vår postadress | Om du inte längre vill
  da: Se i browser | Vis i browser | Se nyhedsbrevet i browseren | Afmeld nyhedsbrev | Du modtager denne e-mail
    Sendt fra min | Se denne mail i din browser | Vis i din browser | Afmeld | Afmeld dig | Opdater dine præferencer
    Du modtager dette nyhedsbrev | Vores postadresse
  nb: Vis i nettleser | Se i nettleseren | Åpne i nettleser | Meld deg av | Du mottar denne e-posten | Sendt fra min
    Se denne e-posten i nettleseren | Vis i nettleseren | Avslutt abonnementet | Meld deg av nyhetsbrevet
    Du mottar dette nyhetsbrevet | Oppdater innstillingene
  fi: Näytä selaimessa | Avaa selaimessa | Lue selaimessa | Peruuta tilaus | Saat tämän viestin
    Näytä viesti selaimessa | Katso selaimessa | Lopeta tilaus | Peruuta uutiskirjeen tilaus
    Saat tämän uutiskirjeen | Päivitä asetuksesi | Lähetetty iPhonesta
  cs: Zobrazit v prohlížeči | Otevřít v prohlížeči | Odhlásit odběr | Odhlásit se z odběru
    Tento e-mail jste obdrželi | Zobrazit e-mail v prohlížeči | Zobrazit online | Zrušit odběr
    Tento e-mail vám byl zaslán | Dostáváte tento e-mail | Odesláno z iPhonu
  tr: Tarayıcıda görüntüle | Tarayıcıda aç | Çevrimiçi oku | Bu e-postayı alıyorsunuz | Bu e-postayı aldınız
    Bu e-postayı tarayıcıda | iPhone'umdan gönderildi | Bu e-postayı tarayıcınızda | Çevrimiçi görüntüle
    Abonelikten çık | Abonelikten ayrıl | Aboneliği iptal et | Üyelikten çık | Tercihleri güncelle
    Tercihlerinizi güncelleyin | Tercihleri yönet | Bu e-posta size | Posta adresimiz
    Artık bu e-postaları almak istemiyorsanız
  zh: 在浏览器中查看 | 在浏览器中打开 | 在浏览器中查看此邮件 | 在线阅读 | 查看网页版 | 在线查看 | 退订 | 取消订阅 | 点击退订 | 发自我的iPhone | 发自我的手机 | 发自我的华为手机
    管理订阅 | 更新偏好设置 | 修改订阅设置 | 您收到此邮件是因为 | 您收到这封邮件是因为 | 您收到本邮件 | 你收到这封邮件是因为 | 你收到此邮件 | 本邮件发送至 | 此邮件发送至 | 我们的邮寄地址
    如果您不想再收到 | 如不想再收到
  zh-TW: 在瀏覽器中檢視 | 在瀏覽器中開啟 | 線上閱讀 | 在瀏覽器中檢視此電子郵件 | 在瀏覽器中查看 | 取消訂閱 | 管理訂閱 | 您收到此郵件是因為 | 您收到這封郵件 | 從我的 iPhone 傳送
    如果您不想再收到
  ja: ブラウザで見る | ブラウザで表示 | ブラウザで表示する | ブラウザで開く | Web版を見る | Webで表示 | このメールをブラウザで | iPhoneから送信 | 私のiPhoneから送信
    オンラインで読む | 配信停止 | 配信停止はこちら | 配信を停止 | 登録解除 | 購読解除 | 購読を解除 | 配信設定の変更 | 配信設定 | 登録情報の変更 | 当社の住所
    このメールに心当たりのない | このメールは、ご登録 | 本メールは、ご登録 | 今後メールを希望されない
  ko: 브라우저에서 보기 | 웹에서 보기 | 웹브라우저에서 보기 | 온라인으로 보기 | 이 이메일을 브라우저에서 | 수신거부 | 나의 iPhone에서 보냄 | 구독 취소 | 구독 해지
    구독 설정 | 수신 설정 변경 | 환경설정 업데이트 | 이 이메일을 받는 | 우편 주소 | 이 이메일은 구독 | 본 메일은 수신 | 더 이상 이메일을 받고 싶지
  vi: Xem trong trình duyệt | Xem email này trong trình duyệt | Xem trên trình duyệt | Đọc trực tuyến
    Xem email này trong | Xem trực tuyến | Hủy đăng ký | Đã gửi từ iPhone | Được gửi từ | Huỷ đăng ký
    Ngừng nhận | Ngừng nhận email | Cập nhật tùy chọn | Quản lý đăng ký | Bạn nhận được email này
    Bạn đang nhận được email này | Email này được gửi | Địa chỉ của chúng tôi | Nếu bạn không muốn nhận
  ar: عرض في المتصفح | اعرض هذا البريد في متصفحك | عرض هذه الرسالة في المتصفح | افتح في المتصفح
    عرض هذا البريد في المتصفح | عرض الرسالة في المتصفح | اعرض هذه الرسالة في المتصفح | أُرسلت من | مرسل من
    إلغاء الاشتراك | الغاء الاشتراك | تحديث التفضيلات | تحديث تفضيلاتك | إدارة الاشتراك | إدارة التفضيلات
    تلقيت هذه الرسالة | لقد تلقيت هذه الرسالة | تصلك هذه الرسالة | وصلتك هذه الرسالة | أنت تتلقى هذه الرسالة
    تم إرسال هذه الرسالة | عنواننا البريدي
  id: Lihat di browser | Lihat email ini di browser | Baca online | Lihat email ini di browser Anda | Buka di browser
    Berhenti berlangganan | Anda menerima email ini | Perbarui preferensi | Dikirim dari iPhone
  hu: Megtekintés böngészőben | Megnyitás böngészőben | Leiratkozás | Leiratkozás a hírlevélről
    Azért kapta ezt az e-mailt | Ezt az e-mailt azért kapja | Küldve az iPhone-omról
  ro: Vezi în browser | Vizualizează în browser | Deschide în browser | Dezabonare | Dezabonează-te
    Ai primit acest e-mail | Primești acest e-mail | Actualizează preferințele | Trimis de pe
  el: Προβολή στο πρόγραμμα περιήγησης | Δείτε το στον browser | Κατάργηση εγγραφής | Διαγραφή από τη λίστα
    Λαμβάνετε αυτό το email | Στάλθηκε από το iPhone
  he: צפייה בדפדפן | לצפייה בדפדפן | הסרה מרשימת התפוצה | להסרה מרשימת התפוצה | ביטול הרשמה | קיבלת הודעה זו
    נשלח מה-iPhone
  th: ดูในเบราว์เซอร์ | เปิดในเบราว์เซอร์ | ยกเลิกการสมัคร | ยกเลิกการรับข่าวสาร | คุณได้รับอีเมลนี้ | ส่งจาก iPhone
  fa: مشاهده در مرورگر | لغو اشتراک | شما این ایمیل را
  hi: ब्राउज़र में देखें | सदस्यता समाप्त करें | सदस्यता रद्द करें | आपको यह ईमेल
`)
