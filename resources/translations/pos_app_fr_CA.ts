<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>ApprovalPage</name>
    <message>
        <source>Do not do it</source>
        <translation>Ne pas le faire</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>Backspace</source>
        <translation>Effacer un chiffre</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>PIN, digits typed: {count}</source>
        <translation>NIP, chiffres entrés&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Type the amount, cents last</source>
        <translation>Entrez le montant, cents à la fin</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Effacer un chiffre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show
QR</source>
        <translation>Afficher
le QR</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>Afficher le QR</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s code</source>
        <translation>Numérisez le code du client</translation>
    </message>
    <message>
        <source>It is on their phone, under Pay.</source>
        <translation>Il est sur son téléphone, sous Payer.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Enter shows a QR</source>
        <translation>Entrée affiche un QR</translation>
    </message>
    <message>
        <source>The customer scans it with their phone.</source>
        <translation>Le client le numérise avec son téléphone.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>FoundOrderPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander de nouveau</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation>Caisse {till}</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>Type a code, an amount, a name, an id, or a day: 2026-11-22</source>
        <translation>Entrez un code, un montant, un nom, un n° ou un jour&#xa0;: 2026-11-22</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Any wallet</source>
        <translation>Tous les portefeuilles</translation>
    </message>
    <message>
        <source>Any cashier</source>
        <translation>Tous les caissiers</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Make a key pair</source>
        <translation>Créer une paire de clés</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Utiliser ce fichier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Got it (F10)</source>
        <translation>Compris (F10)</translation>
    </message>
</context>
<context>
    <name>PaymentStoryPage</name>
    <message>
        <source>AlphaPay&apos;s id</source>
        <translation>N° chez AlphaPay</translation>
    </message>
    <message>
        <source>This till&apos;s id</source>
        <translation>N° à cette caisse</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Copy {text}</source>
        <translation>Copier {text}</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>Print refund</source>
        <translation>Imprimer le remboursement</translation>
    </message>
    <message>
        <source>Open sale</source>
        <translation>Ouvrir la vente</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Enlever le badge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PersonTiles</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} de {pages}</translation>
    </message>
    <message>
        <source>Names with “{letters}”</source>
        <translation>Noms avec «&#xa0;{letters}&#xa0;»</translation>
    </message>
    <message>
        <source>Type letters to find a name</source>
        <translation>Entrez des lettres pour trouver un nom</translation>
    </message>
    <message>
        <source>‹ Page Up</source>
        <translation>‹ Page préc.</translation>
    </message>
    <message>
        <source>Page Down ›</source>
        <translation>Page suiv. ›</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Backspace</source>
        <translation>Effacer un chiffre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Drawing the receipt…</source>
        <translation>Dessin du reçu…</translation>
    </message>
    <message>
        <source>The receipt could not be drawn.</source>
        <translation>Le reçu n’a pas pu être dessiné.</translation>
    </message>
</context>
<context>
    <name>PrinterPlacePage</name>
    <message>
        <source>Print a test slip</source>
        <translation>Imprimer un bordereau d’essai</translation>
    </message>
</context>
<context>
    <name>PublicKeyPage</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Reason, in your own words</source>
        <translation>Raison, dans vos propres mots</translation>
    </message>
    <message>
        <source>Reference (optional)</source>
        <translation>Référence (facultative)</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Or type the reason in your own words</source>
        <translation>Ou entrez la raison dans vos propres mots</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>RefundForm</name>
    <message>
        <source>Backspace</source>
        <translation>Effacer un chiffre</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on to the reason</source>
        <translation>Passer à la raison</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Show receipt (F3)</source>
        <translation>Voir le reçu (F3)</translation>
    </message>
    <message>
        <source>Refund (F9)</source>
        <translation>Rembourser (F9)</translation>
    </message>
    <message>
        <source>Short code of the sale</source>
        <translation>Code court de la vente</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>TRAINING: no real money moves</source>
        <translation>FORMATION&#xa0;: aucun argent réel</translation>
    </message>
</context>
<context>
    <name>SettingsEditor</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder ceci</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Bordereau d’essai</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Dossier de soutien</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Short code of the sale</source>
        <translation>Code court de la vente</translation>
    </message>
</context>
<context>
    <name>SideLists</name>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>refunding</source>
        <translation>remb.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Every payment is settled.</source>
        <translation>Tous les paiements sont réglés.</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>Dernières ventes</translation>
    </message>
    <message>
        <source>No sale yet.</source>
        <translation>Aucune vente encore.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Save and start the till</source>
        <translation>Enregistrer et démarrer la caisse</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
</context>
<context>
    <name>TouchKeys</name>
    <message>
        <source>Backspace</source>
        <translation>Effacer un caractère</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>cashier</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>Afficher le QR</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Quart</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Mon NIP</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Only digits make an amount. Cents come last: 1 2 5 0 is 12.50.</source>
        <translation>Seuls des chiffres font un montant. Les cents à la fin&#xa0;: 1 2 5 0 donne 12.50.</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <translation>Entrez d’abord le montant.</translation>
    </message>
    <message>
        <source>99,999.99 is the most one payment can be. The last key was left out.</source>
        <translation>Un paiement ne dépasse pas 99,999.99. La dernière touche a été ignorée.</translation>
    </message>
    <message>
        <source>What was pasted is not an amount. Paste something like 12.50.</source>
        <translation>Ce qui a été collé n’est pas un montant. Collez par exemple 12.50.</translation>
    </message>
    <message>
        <source>What was pasted is zero. There is nothing to charge.</source>
        <translation>Le montant collé est zéro. Il n’y a rien à débiter.</translation>
    </message>
    <message>
        <source>This payment is still open. Finish it before the next amount.</source>
        <translation>Ce paiement est encore ouvert. Terminez-le avant le prochain montant.</translation>
    </message>
    <message>
        <source>Answer the question first, with the keys shown on its buttons.</source>
        <translation>Répondez d’abord à la question, avec les touches indiquées.</translation>
    </message>
    <message>
        <source>Choose with a number on a button; Esc goes back.</source>
        <translation>Choisissez avec le chiffre d’un bouton; Échap revient.</translation>
    </message>
    <message>
        <source>Read the list first; F9 puts it away.</source>
        <translation>Lisez d’abord la liste; F9 la range.</translation>
    </message>
    <message>
        <source>Only the owner may open the settings.</source>
        <translation>Seul le propriétaire peut ouvrir les réglages.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>AlphaPay says</source>
        <translation>AlphaPay indique</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Days of lists still to read</source>
        <translation>Jours de listes à lire</translation>
    </message>
    <message>
        <source>Payments brought back</source>
        <translation>Paiements récupérés</translation>
    </message>
    <message>
        <source>Cancel in</source>
        <translation>Annulation dans</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>il y a {time}</translation>
    </message>
    <message>
        <source>asking now</source>
        <translation>en ce moment</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Asking again in</source>
        <translation>Prochaine demande</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>N° de paiement</translation>
    </message>
    <message>
        <source>Another amount was paid</source>
        <translation>Un autre montant a été payé</translation>
    </message>
    <message>
        <source>Asked for: {amount}. AlphaPay now says: {booked} paid.</source>
        <translation>Demandé&#xa0;: {amount}. AlphaPay dit maintenant&#xa0;: {booked} payé.</translation>
    </message>
    <message>
        <source>{booked} is booked, and the sale is locked.</source>
        <translation>{booked} est inscrit et la vente est verrouillée.</translation>
    </message>
    <message>
        <source>Do not charge again. Decide about it: F5.</source>
        <translation>Ne débitez pas de nouveau. Décidez&#xa0;: F5.</translation>
    </message>
    <message>
        <source>Refunded, but not by this till</source>
        <translation>Remboursé, mais pas par cette caisse</translation>
    </message>
    <message>
        <source>No refund was made here. AlphaPay now says: refunded.</source>
        <translation>Aucun remboursement fait ici. AlphaPay dit maintenant&#xa0;: remboursé.</translation>
    </message>
    <message>
        <source>Do not count {booked} as paid.</source>
        <translation>Ne comptez pas {booked} comme payé.</translation>
    </message>
    <message>
        <source>Find out who refunded it in AlphaPay&apos;s dashboard. Decide about it: F5.</source>
        <translation>Cherchez qui a remboursé dans le tableau de bord d’AlphaPay. Décidez&#xa0;: F5.</translation>
    </message>
    <message>
        <source>The customer paid twice</source>
        <translation>Le client a payé deux fois</translation>
    </message>
    <message>
        <source>One payment of this sale stood already. AlphaPay now says: another one of {booked}.</source>
        <translation>Un paiement de cette vente existait déjà. AlphaPay dit maintenant&#xa0;: un autre de {booked}.</translation>
    </message>
    <message>
        <source>One of the two has to go back.</source>
        <translation>L’un des deux doit être remboursé.</translation>
    </message>
    <message>
        <source>Ask the customer to wait. Decide about it: F5.</source>
        <translation>Demandez au client d’attendre. Décidez&#xa0;: F5.</translation>
    </message>
    <message>
        <source>An ended payment is open again</source>
        <translation>Un paiement terminé est rouvert</translation>
    </message>
    <message>
        <source>AlphaPay had said: ended, not paid. Now it says: still open.</source>
        <translation>AlphaPay avait dit&#xa0;: terminé, non payé. Maintenant&#xa0;: encore ouvert.</translation>
    </message>
    <message>
        <source>The customer may still pay {amount}.</source>
        <translation>Le client peut encore payer {amount}.</translation>
    </message>
    <message>
        <source>Do not charge this sale again before it is settled.</source>
        <translation>Ne débitez pas cette vente avant que ce soit réglé.</translation>
    </message>
    <message>
        <source>AlphaPay takes back that it was paid</source>
        <translation>AlphaPay revient sur un paiement</translation>
    </message>
    <message>
        <source>AlphaPay had said: {booked} paid. Now it says: not paid.</source>
        <translation>AlphaPay avait dit&#xa0;: {booked} payé. Maintenant&#xa0;: non payé.</translation>
    </message>
    <message>
        <source>It stays booked as paid here, but may be missing from the payout.</source>
        <translation>Il reste inscrit comme payé ici, mais pourrait manquer au versement.</translation>
    </message>
    <message>
        <source>Give nothing back. A supervisor calls AlphaPay: {phone}.</source>
        <translation>Ne remboursez rien. Un superviseur appelle AlphaPay&#xa0;: {phone}.</translation>
    </message>
    <message>
        <source>Paid in AlphaPay&apos;s list, not paid when asked</source>
        <translation>Payé selon la liste d’AlphaPay, non payé selon sa réponse</translation>
    </message>
    <message>
        <source>Asked about the order, AlphaPay says: not paid. Its list says: paid.</source>
        <translation>Interrogé sur la commande, AlphaPay dit&#xa0;: non payé. Sa liste dit&#xa0;: payé.</translation>
    </message>
    <message>
        <source>The customer may have paid {amount}.</source>
        <translation>Le client a peut-être payé {amount}.</translation>
    </message>
    <message>
        <source>Do not charge again. A supervisor calls AlphaPay: {phone}.</source>
        <translation>Ne débitez pas de nouveau. Un superviseur appelle AlphaPay&#xa0;: {phone}.</translation>
    </message>
    <message>
        <source>AlphaPay lists an order that never left this till</source>
        <translation>AlphaPay a une commande que cette caisse n’a jamais envoyée</translation>
    </message>
    <message>
        <source>This till never sent it. AlphaPay&apos;s list now has it.</source>
        <translation>Cette caisse ne l’a jamais envoyée. La liste d’AlphaPay l’a maintenant.</translation>
    </message>
    <message>
        <source>Somebody may have been charged {amount}.</source>
        <translation>Quelqu’un a peut-être été débité de {amount}.</translation>
    </message>
    <message>
        <source>Call a supervisor. Another till may run on a copy of this one&apos;s data.</source>
        <translation>Appelez un superviseur. Une autre caisse utilise peut-être une copie des données.</translation>
    </message>
    <message>
        <source>AlphaPay answered about another order</source>
        <translation>AlphaPay a répondu au sujet d’une autre commande</translation>
    </message>
    <message>
        <source>This till asked about one order. The signed answer is about another.</source>
        <translation>Cette caisse a demandé une commande. La réponse signée en concerne une autre.</translation>
    </message>
    <message>
        <source>The answer was not used. Nothing changed.</source>
        <translation>La réponse n’a pas été utilisée. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Tell a supervisor. If it comes again, call AlphaPay: {phone}.</source>
        <translation>Avisez un superviseur. Si cela revient, appelez AlphaPay&#xa0;: {phone}.</translation>
    </message>
    <message>
        <source>Alarm {number} of {count}</source>
        <translation>Alarme {number} de {count}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>Keep checking: ask now</source>
        <translation>Continuer de vérifier&#xa0;: demander</translation>
    </message>
    <message>
        <source>The till asks by itself, too.</source>
        <translation>La caisse demande aussi d’elle-même.</translation>
    </message>
    <message>
        <source>Park it, next customer</source>
        <translation>Mettre de côté, client suivant</translation>
    </message>
    <message>
        <source>It stays in the list and is asked about.</source>
        <translation>Il reste dans la liste et la caisse continue de demander.</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>AlphaPay closes it, unless the customer has paid.</source>
        <translation>AlphaPay le ferme, sauf si le client a payé.</translation>
    </message>
    <message>
        <source>Close as not found</source>
        <translation>Fermer comme introuvable</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s lists do not have it. Asks for a reason.</source>
        <translation>Les listes d’AlphaPay ne l’ont pas. Une raison est demandée.</translation>
    </message>
    <message>
        <source>Close it safely: not yet</source>
        <translation>Fermer sans risque&#xa0;: pas encore</translation>
    </message>
    <message>
        <source>Cancel: not yet</source>
        <translation>Annuler&#xa0;: pas encore</translation>
    </message>
    <message>
        <source>Needs the lists of {days}, read after {time} ({read} of {total}).</source>
        <translation>Il faut les listes du {days}, lues après le {time} ({read} de {total}).</translation>
    </message>
    <message>
        <source>Needs AlphaPay&apos;s complete lists first.</source>
        <translation>Il faut d’abord les listes complètes d’AlphaPay.</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list has it: do not close it. Scan the customer&apos;s bill.</source>
        <translation>La liste d’AlphaPay l’a&#xa0;: ne le fermez pas. Numérisez le relevé du client.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Close as not found: {count} (F9)</source>
        <translation>Fermer comme introuvable&#xa0;: {count} (F9)</translation>
    </message>
    <message>
        <source>AlphaPay accepted the request.</source>
        <translation>AlphaPay a accepté la demande.</translation>
    </message>
    <message>
        <source>The customer has not finished paying yet.</source>
        <translation>Le client n’a pas encore fini de payer.</translation>
    </message>
    <message>
        <source>AlphaPay says this order belongs to another merchant. Call a supervisor.</source>
        <translation>AlphaPay dit que cette commande est d’un autre commerçant. Appelez un superviseur.</translation>
    </message>
    <message>
        <source>The order is paid already. It cannot be cancelled.</source>
        <translation>La commande est déjà payée. Elle ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>AlphaPay has trouble and cannot say whether the customer paid.</source>
        <translation>AlphaPay a des ennuis et ne peut pas dire si le client a payé.</translation>
    </message>
    <message>
        <source>AlphaPay does not know this shop&apos;s merchant code. The till&apos;s settings need mending.</source>
        <translation>AlphaPay ne connaît pas le code de commerçant. Les réglages de la caisse sont à corriger.</translation>
    </message>
    <message>
        <source>This till&apos;s clock is wrong. Set date and time, then try again.</source>
        <translation>L’horloge de cette caisse est fausse. Réglez la date et l’heure, puis réessayez.</translation>
    </message>
    <message>
        <source>AlphaPay does not accept this till&apos;s key. The till&apos;s settings need mending.</source>
        <translation>AlphaPay n’accepte pas la clé de cette caisse. Les réglages sont à corriger.</translation>
    </message>
    <message>
        <source>AlphaPay did not accept the order&apos;s details.</source>
        <translation>AlphaPay n’a pas accepté les détails de la commande.</translation>
    </message>
    <message>
        <source>This wallet is not accepted here. Ask for another one.</source>
        <translation>Ce portefeuille n’est pas accepté ici. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>Another refund of this payment is under way. Try again in a few minutes.</source>
        <translation>Un autre remboursement de ce paiement est en cours. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The payment is over a year old and cannot be refunded any more.</source>
        <translation>Le paiement a plus d’un an et ne peut plus être remboursé.</translation>
    </message>
    <message>
        <source>AlphaPay has the refund and reviews it first. Questions: call {phone}.</source>
        <translation>AlphaPay a le remboursement et l’examine d’abord. Questions&#xa0;: appelez le {phone}.</translation>
    </message>
    <message>
        <source>AlphaPay did not accept the refund&apos;s amount. It may be more than what is left.</source>
        <translation>AlphaPay n’a pas accepté le montant du remboursement. Il dépasse peut-être ce qui reste.</translation>
    </message>
    <message>
        <source>The shop&apos;s AlphaPay balance is too low for this refund. Call {phone}.</source>
        <translation>Le solde AlphaPay du magasin est trop bas pour ce remboursement. Appelez le {phone}.</translation>
    </message>
    <message>
        <source>This payment is fully refunded already.</source>
        <translation>Ce paiement est déjà entièrement remboursé.</translation>
    </message>
    <message>
        <source>The scanned code was not accepted. Ask for a fresh code and scan it.</source>
        <translation>Le code numérisé n’a pas été accepté. Demandez un nouveau code et numérisez-le.</translation>
    </message>
    <message>
        <source>AlphaPay gave an answer this till does not know ({raw}). It settles nothing.</source>
        <translation>AlphaPay a donné une réponse inconnue de cette caisse ({raw}). Elle ne règle rien.</translation>
    </message>
    <message>
        <source>Waiting for the customer to pay.</source>
        <translation>En attente du paiement du client.</translation>
    </message>
    <message>
        <source>Closed without payment.</source>
        <translation>Fermé sans paiement.</translation>
    </message>
    <message>
        <source>The payment failed. Not paid.</source>
        <translation>Le paiement a échoué. Non payé.</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>Payé.</translation>
    </message>
    <message>
        <source>Paid, and partly refunded.</source>
        <translation>Payé, et remboursé en partie.</translation>
    </message>
    <message>
        <source>Paid, and fully refunded.</source>
        <translation>Payé, et entièrement remboursé.</translation>
    </message>
    <message>
        <source>AlphaPay gave a status this till does not know. Treated as still waiting.</source>
        <translation>AlphaPay a donné un état inconnu de cette caisse. Traité comme en attente.</translation>
    </message>
    <message>
        <source>AlphaPay answered.</source>
        <translation>AlphaPay a répondu.</translation>
    </message>
    <message>
        <source>No internet, or AlphaPay&apos;s address cannot be found.</source>
        <translation>Pas d’Internet, ou l’adresse d’AlphaPay est introuvable.</translation>
    </message>
    <message>
        <source>AlphaPay cannot be reached.</source>
        <translation>AlphaPay est injoignable.</translation>
    </message>
    <message>
        <source>No safe connection to AlphaPay could be made.</source>
        <translation>Aucune connexion sûre à AlphaPay n’a pu être établie.</translation>
    </message>
    <message>
        <source>AlphaPay did not answer in time.</source>
        <translation>AlphaPay n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection broke before AlphaPay answered.</source>
        <translation>La connexion s’est rompue avant la réponse d’AlphaPay.</translation>
    </message>
    <message>
        <source>AlphaPay has trouble at the moment.</source>
        <translation>AlphaPay a des ennuis en ce moment.</translation>
    </message>
    <message>
        <source>AlphaPay is busy and asks this till to wait.</source>
        <translation>AlphaPay est occupé et demande à cette caisse d’attendre.</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s answer was too long to be true.</source>
        <translation>La réponse d’AlphaPay était trop longue pour être vraie.</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s answer could not be read.</source>
        <translation>La réponse d’AlphaPay n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The answer is not signed, so it cannot be trusted.</source>
        <translation>La réponse n’est pas signée&#xa0;: on ne peut pas s’y fier.</translation>
    </message>
    <message>
        <source>The answer&apos;s signature is wrong. It is not trusted.</source>
        <translation>La signature de la réponse est fausse. On ne s’y fie pas.</translation>
    </message>
    <message>
        <source>The answer is about another payment. It is not used.</source>
        <translation>La réponse concerne un autre paiement. Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The answer&apos;s time is far from this till&apos;s clock. Check date and time of the till.</source>
        <translation>L’heure de la réponse est loin de celle de la caisse. Vérifiez la date et l’heure.</translation>
    </message>
    <message>
        <source>This till&apos;s own key cannot be used. The till&apos;s settings need mending.</source>
        <translation>La clé de cette caisse est inutilisable. Les réglages sont à corriger.</translation>
    </message>
    <message>
        <source>AlphaPay: not asked yet</source>
        <translation>AlphaPay&#xa0;: pas encore interrogé</translation>
    </message>
    <message>
        <source>AlphaPay: connected</source>
        <translation>AlphaPay&#xa0;: connecté</translation>
    </message>
    <message>
        <source>Clock: {minutes} min slow</source>
        <translation>Horloge&#xa0;: retard de {minutes} min</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is {minutes} min slow. AlphaPay&apos;s time is used.</source>
        <translation>L’horloge de cet appareil retarde de {minutes} min. L’heure d’AlphaPay est utilisée.</translation>
    </message>
    <message>
        <source>Clock: {minutes} min fast</source>
        <translation>Horloge&#xa0;: avance de {minutes} min</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is {minutes} min fast. AlphaPay&apos;s time is used.</source>
        <translation>L’horloge de cet appareil avance de {minutes} min. L’heure d’AlphaPay est utilisée.</translation>
    </message>
    <message>
        <source>Backup: failed</source>
        <translation>Sauvegarde&#xa0;: échec</translation>
    </message>
    <message>
        <source>Sales go on. Tell a supervisor.</source>
        <translation>Les ventes continuent. Avisez un superviseur.</translation>
    </message>
    <message>
        <source>AlphaPay: no answer</source>
        <translation>AlphaPay&#xa0;: aucune réponse</translation>
    </message>
    <message>
        <source>AlphaPay: answers not trusted</source>
        <translation>AlphaPay&#xa0;: réponses non fiables</translation>
    </message>
    <message>
        <source>AlphaPay: settings are wrong</source>
        <translation>AlphaPay&#xa0;: réglages erronés</translation>
    </message>
    <message>
        <source>Unconfirmed hint: “{hint}”</source>
        <translation>Indice non confirmé&#xa0;: «&#xa0;{hint}&#xa0;»</translation>
    </message>
    <message>
        <source>Printer: none</source>
        <translation>Imprimante&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Printer: not known yet</source>
        <translation>Imprimante&#xa0;: pas encore connue</translation>
    </message>
    <message>
        <source>Printer: printed</source>
        <translation>Imprimante&#xa0;: imprimé</translation>
    </message>
    <message>
        <source>Printer: sent, not confirmed</source>
        <translation>Imprimante&#xa0;: envoyé, non confirmé</translation>
    </message>
    <message>
        <source>The printer did not say that it printed. Look at the paper.</source>
        <translation>L’imprimante n’a pas confirmé l’impression. Regardez le papier.</translation>
    </message>
    <message>
        <source>Printer: not found</source>
        <translation>Imprimante&#xa0;: introuvable</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in.</source>
        <translation>Vérifiez qu’elle est allumée et branchée.</translation>
    </message>
    <message>
        <source>Printer: stopped half-way</source>
        <translation>Imprimante&#xa0;: arrêtée en cours</translation>
    </message>
    <message>
        <source>Look at the paper, then press Reprint if the receipt is missing.</source>
        <translation>Regardez le papier, puis réimprimez si le reçu manque.</translation>
    </message>
    <message>
        <source>Printer: no paper</source>
        <translation>Imprimante&#xa0;: plus de papier</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Mettez un nouveau rouleau.</translation>
    </message>
    <message>
        <source>Printer: cover open</source>
        <translation>Imprimante&#xa0;: capot ouvert</translation>
    </message>
    <message>
        <source>Close the printer&apos;s cover.</source>
        <translation>Fermez le capot de l’imprimante.</translation>
    </message>
    <message>
        <source>Printer: offline</source>
        <translation>Imprimante&#xa0;: hors ligne</translation>
    </message>
    <message>
        <source>Press the printer&apos;s feed button, or switch it off and on.</source>
        <translation>Appuyez sur l’avance papier, ou éteignez puis rallumez l’imprimante.</translation>
    </message>
    <message>
        <source>Printer: printing</source>
        <translation>Imprimante&#xa0;: impression</translation>
    </message>
    <message>
        <source>Printer: paper nearly out</source>
        <translation>Imprimante&#xa0;: presque plus de papier</translation>
    </message>
    <message>
        <source>It printed. Have a new roll at hand.</source>
        <translation>Le papier est sorti. Gardez un rouleau à portée de main.</translation>
    </message>
    <message>
        <source>Printer: queued, not confirmed</source>
        <translation>Imprimante&#xa0;: en file, non confirmé</translation>
    </message>
    <message>
        <source>Look at the paper: the system&apos;s queue has it, and does not say whether it printed.</source>
        <translation>Regardez le papier&#xa0;: la file du système l’a et ne dit pas s’il est imprimé.</translation>
    </message>
    <message>
        <source>Put in a new roll; reprint if needed. The receipt may be out in part.</source>
        <translation>Mettez un nouveau rouleau; réimprimez au besoin. Le reçu est peut-être sorti en partie.</translation>
    </message>
    <message>
        <source>Close the cover; reprint if needed. The receipt may be out in part.</source>
        <translation>Fermez le couvercle; réimprimez au besoin. Le reçu est peut-être sorti en partie.</translation>
    </message>
    <message>
        <source>Switch it off and on; reprint if needed. The receipt may be out in part.</source>
        <translation>Éteignez-la et rallumez-la; réimprimez au besoin. Le reçu est peut-être sorti en partie.</translation>
    </message>
    <message>
        <source>Check paper and cover; reprint if needed. The receipt may be out in part.</source>
        <translation>Vérifiez papier et couvercle; réimprimez au besoin. Le reçu est peut-être sorti en partie.</translation>
    </message>
    <message>
        <source>Check cable and power; reprint if needed. The receipt may be out in part.</source>
        <translation>Vérifiez câble et alimentation; réimprimez au besoin. Le reçu est peut-être sorti en partie.</translation>
    </message>
    <message>
        <source>Tell a supervisor: the network does not know printer.host of the settings.</source>
        <translation>Avertissez un superviseur&#xa0;: le réseau ne connaît pas printer.host des réglages.</translation>
    </message>
    <message>
        <source>Plug its cable in and switch it on.</source>
        <translation>Branchez son câble et allumez-la.</translation>
    </message>
    <message>
        <source>Tell a supervisor: this computer does not let the till use the printer&apos;s port.</source>
        <translation>Avertissez un superviseur&#xa0;: cet ordinateur ne laisse pas la caisse utiliser le port de l’imprimante.</translation>
    </message>
    <message>
        <source>Tell a supervisor: printer.device of the settings names a file, not a printer.</source>
        <translation>Avertissez un superviseur&#xa0;: printer.device des réglages désigne un fichier et non une imprimante.</translation>
    </message>
    <message>
        <source>Tell a supervisor: the system has no printer of the name in printer.queue.</source>
        <translation>Avertissez un superviseur&#xa0;: le système n’a aucune imprimante du nom donné dans printer.queue.</translation>
    </message>
    <message>
        <source>Resume it in this computer&apos;s printer settings.</source>
        <translation>Relancez-la dans les réglages d’imprimante de cet ordinateur.</translation>
    </message>
    <message>
        <source>Look for the receipt; reprint if needed. It may come out late.</source>
        <translation>Cherchez le reçu; réimprimez au besoin. Il peut sortir en retard.</translation>
    </message>
    <message>
        <source>Tell a supervisor: this computer&apos;s print service does not run.</source>
        <translation>Avertissez un superviseur&#xa0;: le service d’impression de cet ordinateur ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Printer: paper ran out half-way</source>
        <translation>Imprimante&#xa0;: plus de papier en cours de route</translation>
    </message>
    <message>
        <source>Printer: cover opened half-way</source>
        <translation>Imprimante&#xa0;: couvercle ouvert en cours de route</translation>
    </message>
    <message>
        <source>Printer: takes no data</source>
        <translation>Imprimante&#xa0;: n’accepte pas de données</translation>
    </message>
    <message>
        <source>Printer: stopped answering</source>
        <translation>Imprimante&#xa0;: ne répond plus</translation>
    </message>
    <message>
        <source>Printer: name not found</source>
        <translation>Imprimante&#xa0;: nom introuvable</translation>
    </message>
    <message>
        <source>Printer: port not there</source>
        <translation>Imprimante&#xa0;: port absent</translation>
    </message>
    <message>
        <source>Printer: used by another program</source>
        <translation>Imprimante&#xa0;: prise par un autre programme</translation>
    </message>
    <message>
        <source>Close the other program that prints, or tell a supervisor.</source>
        <translation>Fermez l’autre programme qui imprime, ou prévenez un superviseur.</translation>
    </message>
    <message>
        <source>Printer: not allowed</source>
        <translation>Imprimante&#xa0;: accès refusé</translation>
    </message>
    <message>
        <source>Printer: settings are wrong</source>
        <translation>Imprimante&#xa0;: mauvais réglages</translation>
    </message>
    <message>
        <source>Printer: not known to the system</source>
        <translation>Imprimante&#xa0;: inconnue du système</translation>
    </message>
    <message>
        <source>Printer: paused in the system</source>
        <translation>Imprimante&#xa0;: en pause dans le système</translation>
    </message>
    <message>
        <source>Printer: queue does not answer</source>
        <translation>Imprimante&#xa0;: la file ne répond pas</translation>
    </message>
    <message>
        <source>Printer: no print service</source>
        <translation>Imprimante&#xa0;: pas de service d’impression</translation>
    </message>
    <message>
        <source>Payments are not affected.</source>
        <translation>Les paiements ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Receipts waiting: {count}.</source>
        <translation>Reçus en attente&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Scanner: as keyboard</source>
        <translation>Lecteur&#xa0;: comme clavier</translation>
    </message>
    <message>
        <source>Scanner: ready</source>
        <translation>Lecteur&#xa0;: prêt</translation>
    </message>
    <message>
        <source>Scanner: not found</source>
        <translation>Lecteur&#xa0;: introuvable</translation>
    </message>
    <message>
        <source>Plug the scanner in. Until then, use the QR: type the amount, Enter.</source>
        <translation>Branchez le lecteur. D’ici là, utilisez le QR&#xa0;: montant, puis Entrée.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>{booked} received.</source>
        <translation>{booked} reçu.</translation>
    </message>
    <message>
        <source>Hand over goods and receipt.</source>
        <translation>Remettez la marchandise et le reçu.</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Payé en retard</translation>
    </message>
    <message>
        <source>{booked} received, after this payment had ended here.</source>
        <translation>{booked} reçu, après la fin de ce paiement ici.</translation>
    </message>
    <message>
        <source>Do not charge again. Hand over the goods, or tell a supervisor.</source>
        <translation>Ne débitez pas de nouveau. Remettez la marchandise ou avisez un superviseur.</translation>
    </message>
    <message>
        <source>AlphaPay received {booked}. This sale was {amount}.</source>
        <translation>AlphaPay a reçu {booked}. Cette vente était de {amount}.</translation>
    </message>
    <message>
        <source>Do not charge again. Call a supervisor.</source>
        <translation>Ne débitez pas de nouveau. Appelez un superviseur.</translation>
    </message>
    <message>
        <source>Money came, but not as expected</source>
        <translation>De l’argent est venu, mais pas comme prévu</translation>
    </message>
    <message>
        <source>AlphaPay received {booked}. This sale is locked.</source>
        <translation>AlphaPay a reçu {booked}. Cette vente est verrouillée.</translation>
    </message>
    <message>
        <source>More than one payment came for this sale of {amount}.</source>
        <translation>Plus d’un paiement est venu pour cette vente de {amount}.</translation>
    </message>
    <message>
        <source>Ask the customer to wait. Call a supervisor: one payment goes back.</source>
        <translation>Demandez au client d’attendre. Appelez un superviseur&#xa0;: un paiement sera remboursé.</translation>
    </message>
    <message>
        <source>Partly refunded from elsewhere</source>
        <translation>Remboursé en partie, d’ailleurs</translation>
    </message>
    <message>
        <source>{booked} came, and part of it went back. Do not count it as paid.</source>
        <translation>{booked} est venu et une partie est repartie. Ne le comptez pas comme payé.</translation>
    </message>
    <message>
        <source>This till did not refund it. Call a supervisor.</source>
        <translation>Cette caisse ne l’a pas remboursé. Appelez un superviseur.</translation>
    </message>
    <message>
        <source>Refunded from elsewhere</source>
        <translation>Remboursé d’ailleurs</translation>
    </message>
    <message>
        <source>{booked} came, and all of it went back. Do not count it as paid.</source>
        <translation>{booked} est venu et tout est reparti. Ne le comptez pas comme payé.</translation>
    </message>
    <message>
        <source>Paid, at AlphaPay&apos;s figure</source>
        <translation>Payé, au montant d’AlphaPay</translation>
    </message>
    <message>
        <source>{booked} received. A supervisor accepted it.</source>
        <translation>{booked} reçu. Un superviseur l’a accepté.</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>Rien d’autre à faire.</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Paiement échoué</translation>
    </message>
    <message>
        <source>Not paid.</source>
        <translation>Non payé.</translation>
    </message>
    <message>
        <source>Try again, or ask for another way to pay.</source>
        <translation>Réessayez, ou demandez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>The customer, the wallet or the bank declined it.</source>
        <translation>Le client, le portefeuille ou la banque l’a refusé.</translation>
    </message>
    <message>
        <source>AlphaPay: “{message}”</source>
        <translation>AlphaPay&#xa0;: «&#xa0;{message}&#xa0;»</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not paid. AlphaPay confirms it.</source>
        <translation>Non payé. AlphaPay le confirme.</translation>
    </message>
    <message>
        <source>Charge again, or go on to the next customer.</source>
        <translation>Débitez de nouveau, ou passez au client suivant.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Press Enter for a new QR, or scan the customer&apos;s code.</source>
        <translation>Appuyez sur Entrée pour un nouveau QR, ou numérisez le code du client.</translation>
    </message>
    <message>
        <source>QR closed for the scanned code</source>
        <translation>QR fermé pour le code numérisé</translation>
    </message>
    <message>
        <source>Not paid yet.</source>
        <translation>Pas encore payé.</translation>
    </message>
    <message>
        <source>Ask for a fresh code and scan it.</source>
        <translation>Demandez un nouveau code et numérisez-le.</translation>
    </message>
    <message>
        <source>No QR code came</source>
        <translation>Aucun code QR reçu</translation>
    </message>
    <message>
        <source>Other order closed</source>
        <translation>Autre commande fermée</translation>
    </message>
    <message>
        <source>This order was not paid. Another payment of the sale was.</source>
        <translation>Cette commande n’a pas été payée. Un autre paiement de la vente l’a été.</translation>
    </message>
    <message>
        <source>Do not charge again. Go on to the next customer.</source>
        <translation>Ne débitez pas de nouveau. Passez au client suivant.</translation>
    </message>
    <message>
        <source>Closed by AlphaPay</source>
        <translation>Fermé par AlphaPay</translation>
    </message>
    <message>
        <source>Not sent to AlphaPay</source>
        <translation>Non envoyé à AlphaPay</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Payment not found at AlphaPay</source>
        <translation>Paiement introuvable chez AlphaPay</translation>
    </message>
    <message>
        <source>A supervisor took it as not paid. If it turns up, the till says so.</source>
        <translation>Un superviseur l’a tenu pour non payé. S’il apparaît, la caisse le dira.</translation>
    </message>
    <message>
        <source>Charge again only if the supervisor says so.</source>
        <translation>Débitez de nouveau seulement si le superviseur le dit.</translation>
    </message>
    <message>
        <source>{booked} came after this payment had ended here.</source>
        <translation>{booked} est venu après la fin de ce paiement ici.</translation>
    </message>
    <message>
        <source>Find out whether the customer got the goods, then decide.</source>
        <translation>Vérifiez si le client a la marchandise, puis décidez.</translation>
    </message>
    <message>
        <source>Paid after the customer left</source>
        <translation>Payé après le départ du client</translation>
    </message>
    <message>
        <source>{booked} came while the sale was not on screen any more.</source>
        <translation>{booked} est venu quand la vente n’était plus à l’écran.</translation>
    </message>
    <message>
        <source>Accept AlphaPay&apos;s figure, or give the money back.</source>
        <translation>Acceptez le montant d’AlphaPay, ou rendez l’argent.</translation>
    </message>
    <message>
        <source>{booked} came, and money went back that this till did not give back.</source>
        <translation>{booked} est venu, et de l’argent est reparti sans que cette caisse l’ait rendu.</translation>
    </message>
    <message>
        <source>Look it up in AlphaPay&apos;s dashboard, then decide.</source>
        <translation>Consultez le tableau de bord d’AlphaPay, puis décidez.</translation>
    </message>
    <message>
        <source>{booked} came, and another payment of the same sale stands already.</source>
        <translation>{booked} est venu, et un autre paiement de la même vente existe déjà.</translation>
    </message>
    <message>
        <source>Give this one back.</source>
        <translation>Rendez celui-ci.</translation>
    </message>
    <message>
        <source>The customer has the goods: attach it to the sale.</source>
        <translation>Le client a la marchandise&#xa0;: rattachez-le à la vente.</translation>
    </message>
    <message>
        <source>The customer paid another way: give this back.</source>
        <translation>Le client a payé autrement&#xa0;: rendez ceci.</translation>
    </message>
    <message>
        <source>The customer left without the goods: give this back.</source>
        <translation>Le client est parti sans la marchandise&#xa0;: rendez ceci.</translation>
    </message>
    <message>
        <source>Paid after leaving</source>
        <translation>Payé après le départ</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>Refunded elsewhere</source>
        <translation>Remboursé ailleurs</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Payé deux fois</translation>
    </message>
    <message>
        <source>Attach and print</source>
        <translation>Rattacher et imprimer</translation>
    </message>
    <message>
        <source>It pays its sale. The receipt is printed.</source>
        <translation>Il paie sa vente. Le reçu est imprimé.</translation>
    </message>
    <message>
        <source>Accept {booked}</source>
        <translation>Accepter {booked}</translation>
    </message>
    <message>
        <source>The money stands at AlphaPay&apos;s figure. Asks for a reason.</source>
        <translation>L’argent reste au montant d’AlphaPay. Une raison est demandée.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>All that is left goes back to the customer. Asks for a reason.</source>
        <translation>Tout ce qui reste retourne au client. Une raison est demandée.</translation>
    </message>
    <message>
        <source>Suggested.</source>
        <translation>Suggéré.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Contacting AlphaPay</source>
        <translation>Contact avec AlphaPay</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Attente du client</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Pas encore confirmé</translation>
    </message>
    <message>
        <source>Paid, needs supervisor</source>
        <translation>Payé, à voir par un superviseur</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Examining the till. This takes 5 seconds at the most; no money moves.</source>
        <translation>Examen de la caisse. Au plus 5 secondes; aucun argent ne bouge.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Failed: {failed}. Warnings: {warned}.</source>
        <translation>En échec : {failed}. Avertissements : {warned}.</translation>
    </message>
    <message>
        <source>Writing the support bundle…</source>
        <translation>Écriture du dossier de soutien…</translation>
    </message>
    <message>
        <source>The support bundle was not written: {problem}.</source>
        <translation>Le dossier de soutien n’a pas été écrit : {problem}.</translation>
    </message>
    <message>
        <source>Support bundle written, without secrets: {file}</source>
        <translation>Dossier de soutien écrit, sans secrets : {file}</translation>
    </message>
    <message>
        <source>Closed, not paid</source>
        <translation>Fermé, non payé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Closed as not found</source>
        <translation>Fermé comme introuvable</translation>
    </message>
    <message>
        <source>Paid, attached</source>
        <translation>Payé, rattaché</translation>
    </message>
    <message>
        <source>Paid, accepted</source>
        <translation>Payé, accepté</translation>
    </message>
    <message>
        <source>Paid, refund wanted</source>
        <translation>Payé, à rembourser</translation>
    </message>
    <message>
        <source>Paid, partly refunded</source>
        <translation>Payé, remboursé en partie</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Tous les paiements</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Non réglés</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payés</translation>
    </message>
    <message>
        <source>Code scanned</source>
        <translation>Code numérisé</translation>
    </message>
    <message>
        <source>QR shown</source>
        <translation>QR affiché</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation>{amount} remboursé</translation>
    </message>
    <message>
        <source>Refunded in full</source>
        <translation>Remboursé en entier</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Remboursé en partie</translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation>Remboursement en cours</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Fait ailleurs</translation>
    </message>
    <message>
        <source>No payment was made on this till yet.</source>
        <translation>Aucun paiement n’a encore été fait à cette caisse.</translation>
    </message>
    <message>
        <source>Nothing found. Esc shows everything again.</source>
        <translation>Rien trouvé. Échap montre tout de nouveau.</translation>
    </message>
    <message>
        <source>Not in this till&apos;s books. Enter asks AlphaPay for it.</source>
        <translation>Pas dans les livres de cette caisse. Entrée le demande à AlphaPay.</translation>
    </message>
    <message>
        <source>The history could not be read: {why}</source>
        <translation>L’historique n’a pas pu être lu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The history is not available here.</source>
        <translation>L’historique n’est pas disponible ici.</translation>
    </message>
    <message>
        <source>Asked for and booked {amount}</source>
        <translation>Demandé et inscrit&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Asked for {amount}, booked {booked}</source>
        <translation>Demandé&#xa0;: {amount}, inscrit&#xa0;: {booked}</translation>
    </message>
    <message>
        <source>Asked for {amount}</source>
        <translation>Demandé&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>the wallet moved {money}</source>
        <translation>mouvement au portefeuille&#xa0;: {money}</translation>
    </message>
    <message>
        <source>refunded {money}</source>
        <translation>remboursé&#xa0;: {money}</translation>
    </message>
    <message>
        <source>Begun {time} (this till&apos;s clock)</source>
        <translation>Commencé le {time} (horloge de cette caisse)</translation>
    </message>
    <message>
        <source>paid {time} (AlphaPay&apos;s clock)</source>
        <translation>payé le {time} (horloge d’AlphaPay)</translation>
    </message>
    <message>
        <source>Asking AlphaPay…</source>
        <translation>On demande à AlphaPay…</translation>
    </message>
    <message>
        <source>Nobody can have paid it</source>
        <translation>Personne n’a pu le payer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Scan customer&apos;s bill</source>
        <translation>Numériser le relevé du client</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Imprimer bordereau</translation>
    </message>
    <message>
        <source>Accept this amount</source>
        <translation>Accepter ce montant</translation>
    </message>
    <message>
        <source>Send the refund again</source>
        <translation>Renvoyer le remboursement</translation>
    </message>
    <message>
        <source>Reprint receipt</source>
        <translation>Réimprimer le reçu</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>Alipay</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>WeChat Pay</translation>
    </message>
    <message>
        <source>UnionPay</source>
        <translation>UnionPay</translation>
    </message>
    <message>
        <source>Wallet not known yet</source>
        <translation>Portefeuille pas encore connu</translation>
    </message>
    <message>
        <source>No amount yet. Nothing was charged.</source>
        <translation>Pas encore de montant. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Type the amount, then scan the code again.</source>
        <translation>Entrez le montant, puis numérisez le code de nouveau.</translation>
    </message>
    <message>
        <source>That is a receipt or bill number. Nothing was charged.</source>
        <translation>C’est un numéro de reçu ou de relevé. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>To be paid, scan the payment code on the customer&apos;s phone.</source>
        <translation>Pour être payé, numérisez le code de paiement sur le téléphone du client.</translation>
    </message>
    <message>
        <source>That is this shop&apos;s own order number. Nothing was charged.</source>
        <translation>C’est un numéro de commande de ce magasin. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Scan the payment code on the customer&apos;s phone.</source>
        <translation>Numérisez le code de paiement sur le téléphone du client.</translation>
    </message>
    <message>
        <source>That is a product&apos;s barcode. Nothing was charged.</source>
        <translation>C’est le code-barres d’un produit. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Scan the code on the customer&apos;s phone, not the goods.</source>
        <translation>Numérisez le code sur le téléphone du client, pas la marchandise.</translation>
    </message>
    <message>
        <source>The code was read twice in one. Nothing was charged.</source>
        <translation>Le code a été lu deux fois d’un coup. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Scan it once more, just once.</source>
        <translation>Numérisez-le encore, une seule fois.</translation>
    </message>
    <message>
        <source>Only part of the code was read. Nothing was charged.</source>
        <translation>Seule une partie du code a été lue. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Hold the scanner still and scan again.</source>
        <translation>Tenez le lecteur immobile et recommencez.</translation>
    </message>
    <message>
        <source>That is not a payment code. Nothing was charged.</source>
        <translation>Ce n’est pas un code de paiement. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Ask the customer to open the pay code of their wallet, then scan it.</source>
        <translation>Demandez au client d’ouvrir son code de paiement, puis numérisez-le.</translation>
    </message>
    <message>
        <source>A payment is running. The new scan was not charged.</source>
        <translation>Un paiement est en cours. Le nouveau code n’a pas été débité.</translation>
    </message>
    <message>
        <source>Wait until it is paid or cancelled.</source>
        <translation>Attendez qu’il soit payé ou annulé.</translation>
    </message>
    <message>
        <source>This sale may be paid already. The scan was not charged.</source>
        <translation>Cette vente est peut-être déjà payée. Le code n’a pas été débité.</translation>
    </message>
    <message>
        <source>Do not charge again. Wait until it is confirmed.</source>
        <translation>Ne débitez pas de nouveau. Attendez la confirmation.</translation>
    </message>
    <message>
        <source>A question is open. The scan was not charged.</source>
        <translation>Une question est ouverte. Le code n’a pas été débité.</translation>
    </message>
    <message>
        <source>Answer the question first, then scan again.</source>
        <translation>Répondez d’abord à la question, puis numérisez de nouveau.</translation>
    </message>
    <message>
        <source>This sale is paid. The scan was not charged.</source>
        <translation>Cette vente est payée. Le code n’a pas été débité.</translation>
    </message>
    <message>
        <source>For the next customer, type the new amount first.</source>
        <translation>Pour le client suivant, entrez d’abord le nouveau montant.</translation>
    </message>
    <message>
        <source>This code was scanned before. It was not charged again.</source>
        <translation>Ce code a déjà été numérisé. Il n’a pas été débité de nouveau.</translation>
    </message>
    <message>
        <source>Ask the customer for a fresh code, then scan it.</source>
        <translation>Demandez au client un nouveau code, puis numérisez-le.</translation>
    </message>
    <message>
        <source>The scanned code grew too old. It was not charged.</source>
        <translation>Le code numérisé est devenu trop vieux. Il n’a pas été débité.</translation>
    </message>
    <message>
        <source>Ask the customer for a fresh code and scan that.</source>
        <translation>Demandez au client un nouveau code et numérisez celui-là.</translation>
    </message>
    <message>
        <source>Code read. Closing the QR order first; not charged yet.</source>
        <translation>Code lu. Le QR est d’abord fermé; pas encore débité.</translation>
    </message>
    <message>
        <source>One moment: no need to scan again.</source>
        <translation>Un instant&#xa0;: inutile de numériser encore.</translation>
    </message>
    <message>
        <source>Paid by the QR. The scanned code was not charged.</source>
        <translation>Payé par le QR. Le code numérisé n’a pas été débité.</translation>
    </message>
    <message>
        <source>All done. Do not charge again.</source>
        <translation>Terminé. Ne débitez pas de nouveau.</translation>
    </message>
    <message>
        <source>Bill read. Checking it with AlphaPay.</source>
        <translation>Relevé lu. Vérification auprès d’AlphaPay.</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Veuillez attendre.</translation>
    </message>
    <message>
        <source>This bill belongs to another payment, not to this sale.</source>
        <translation>Ce relevé est d’un autre paiement, pas de cette vente.</translation>
    </message>
    <message>
        <source>Ask for the bill of this payment and scan its order number.</source>
        <translation>Demandez le relevé de ce paiement et numérisez son numéro de commande.</translation>
    </message>
    <message>
        <source>The bill could not be checked. Not confirmed yet.</source>
        <translation>Le relevé n’a pas pu être vérifié. Pas encore confirmé.</translation>
    </message>
    <message>
        <source>Do not charge again. Scan the bill again in a moment.</source>
        <translation>Ne débitez pas de nouveau. Numérisez encore le relevé dans un instant.</translation>
    </message>
    <message>
        <source>The amount is zero. Nothing was charged.</source>
        <translation>Le montant est zéro. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The amount is too large. Nothing was charged.</source>
        <translation>Le montant est trop grand. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>One payment takes {largest} at most. Split the sale.</source>
        <translation>Un paiement ne dépasse pas {largest}. Partagez la vente.</translation>
    </message>
    <message>
        <source>This till charges in {currency} only. Nothing was charged.</source>
        <translation>Cette caisse n’encaisse qu’en {currency}. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Type the amount in {currency}.</source>
        <translation>Entrez le montant en {currency}.</translation>
    </message>
    <message>
        <source>This sale&apos;s payment is not confirmed yet.</source>
        <translation>Le paiement de cette vente n’est pas encore confirmé.</translation>
    </message>
    <message>
        <source>Do not charge again. Wait, or set it aside.</source>
        <translation>Ne débitez pas de nouveau. Attendez, ou mettez-la de côté.</translation>
    </message>
    <message>
        <source>This sale is locked: money came, but not as expected.</source>
        <translation>Cette vente est verrouillée&#xa0;: l’argent n’est pas venu comme prévu.</translation>
    </message>
    <message>
        <source>This payment cannot be cancelled now.</source>
        <translation>Ce paiement ne peut pas être annulé maintenant.</translation>
    </message>
    <message>
        <source>Wait until it is confirmed. Do not charge again.</source>
        <translation>Attendez la confirmation. Ne débitez pas de nouveau.</translation>
    </message>
    <message>
        <source>Too late to cancel: the customer has paid.</source>
        <translation>Trop tard pour annuler&#xa0;: le client a payé.</translation>
    </message>
    <message>
        <source>The payment counts. Finish the sale.</source>
        <translation>Le paiement compte. Terminez la vente.</translation>
    </message>
    <message>
        <source>No receipt: this payment is not confirmed as paid.</source>
        <translation>Pas de reçu&#xa0;: ce paiement n’est pas confirmé comme payé.</translation>
    </message>
    <message>
        <source>A receipt can be printed once it is paid.</source>
        <translation>Un reçu s’imprime une fois le paiement fait.</translation>
    </message>
    <message>
        <source>No receipt printer is set up. The payment is not affected.</source>
        <translation>Aucune imprimante de reçus n’est réglée. Le paiement n’est pas touché.</translation>
    </message>
    <message>
        <source>Write a receipt by hand if the customer wants one.</source>
        <translation>Écrivez un reçu à la main si le client en veut un.</translation>
    </message>
    <message>
        <source>New sales are locked: this till cannot record them.</source>
        <translation>Nouvelles ventes verrouillées&#xa0;: cette caisse ne peut pas les enregistrer.</translation>
    </message>
    <message>
        <source>Nothing was charged. Call a supervisor.</source>
        <translation>Rien n’a été débité. Appelez un superviseur.</translation>
    </message>
    <message>
        <source>Say first what the customer leaves with.</source>
        <translation>Dites d’abord avec quoi le client repart.</translation>
    </message>
    <message>
        <source>Press F8, then 1, 2 or 3.</source>
        <translation>Appuyez sur F8, puis 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>Not permitted to you. Nothing was changed.</source>
        <translation>Cela ne vous est pas permis. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation>Appelez un superviseur.</translation>
    </message>
    <message>
        <source>A reason is needed. Nothing was changed.</source>
        <translation>Il faut une raison. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Choose a reason, or write your own.</source>
        <translation>Choisissez une raison, ou écrivez la vôtre.</translation>
    </message>
    <message>
        <source>This payment needs no decision any more.</source>
        <translation>Ce paiement n’a plus besoin de décision.</translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation>Passez au suivant.</translation>
    </message>
    <message>
        <source>Closed as not found. It counts as not paid.</source>
        <translation>Fermé comme introuvable. Compté comme non payé.</translation>
    </message>
    <message>
        <source>Nothing to do. If AlphaPay&apos;s list has it one day, the till says so.</source>
        <translation>Rien à faire. Si la liste d’AlphaPay l’a un jour, la caisse le dira.</translation>
    </message>
    <message>
        <source>It cannot be closed yet. Nothing was changed.</source>
        <translation>Il ne peut pas encore être fermé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The till reads AlphaPay&apos;s lists first. It does that by itself.</source>
        <translation>La caisse lit d’abord les listes d’AlphaPay. Elle le fait d’elle-même.</translation>
    </message>
    <message>
        <source>New sales are locked until the restored journal is complete.</source>
        <translation>Nouvelles ventes verrouillées tant que le journal restauré est incomplet.</translation>
    </message>
    <message>
        <source>Nothing was charged. AlphaPay&apos;s lists and the Z number come first.</source>
        <translation>Rien n’a été débité. Il faut d’abord les listes d’AlphaPay et le numéro Z.</translation>
    </message>
    <message>
        <source>The refund is on its way. It is not done yet.</source>
        <translation>Le remboursement est en route. Il n’est pas encore fait.</translation>
    </message>
    <message>
        <source>The list shows how it goes on. Do not refund again.</source>
        <translation>La liste montre la suite. Ne remboursez pas de nouveau.</translation>
    </message>
    <message>
        <source>There is no payment here that could be refunded.</source>
        <translation>Il n’y a ici aucun paiement à rembourser.</translation>
    </message>
    <message>
        <source>Nothing went back. Look for the right sale.</source>
        <translation>Rien n’a été rendu. Cherchez la bonne vente.</translation>
    </message>
    <message>
        <source>That is more than what is left of the payment. Nothing went back.</source>
        <translation>C’est plus que ce qui reste du paiement. Rien n’a été rendu.</translation>
    </message>
    <message>
        <source>Refund what is left at most.</source>
        <translation>Remboursez au plus ce qui reste.</translation>
    </message>
    <message>
        <source>The refund&apos;s amount is zero. Nothing went back.</source>
        <translation>Le montant du remboursement est zéro. Rien n’a été rendu.</translation>
    </message>
    <message>
        <source>Type the amount to give back.</source>
        <translation>Entrez le montant à rendre.</translation>
    </message>
    <message>
        <source>Another refund of this payment is under way. No second one was sent.</source>
        <translation>Un autre remboursement de ce paiement est en cours. Aucun second envoi.</translation>
    </message>
    <message>
        <source>Wait until it is settled.</source>
        <translation>Attendez qu’il soit réglé.</translation>
    </message>
    <message>
        <source>It is not known how much of this payment is left.</source>
        <translation>On ne sait pas combien il reste de ce paiement.</translation>
    </message>
    <message>
        <source>AlphaPay shows refunds made elsewhere. Call a supervisor.</source>
        <translation>AlphaPay montre des remboursements faits ailleurs. Appelez un superviseur.</translation>
    </message>
    <message>
        <source>No refund was sent: AlphaPay did not confirm that the payment stands.</source>
        <translation>Aucun remboursement envoyé&#xa0;: AlphaPay n’a pas confirmé le paiement.</translation>
    </message>
    <message>
        <source>Nothing went back. Try again when AlphaPay answers.</source>
        <translation>Rien n’a été rendu. Réessayez quand AlphaPay répond.</translation>
    </message>
    <message>
        <source>The refund cannot be sent again yet. Nothing was sent.</source>
        <translation>Le remboursement ne peut pas encore être renvoyé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The till reads AlphaPay&apos;s lists first, by itself.</source>
        <translation>La caisse lit d’abord les listes d’AlphaPay, d’elle-même.</translation>
    </message>
    <message>
        <source>That is not the number of an order. Nothing was looked up.</source>
        <translation>Ce n’est pas un numéro de commande. Rien n’a été cherché.</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s numbers have 25 digits. The receipt&apos;s barcode has it too.</source>
        <translation>Les numéros d’AlphaPay ont 25 chiffres. Le code-barres du reçu le donne aussi.</translation>
    </message>
    <message>
        <source>This till does not have the payment of that slip.</source>
        <translation>Cette caisse n’a pas le paiement de ce bordereau.</translation>
    </message>
    <message>
        <source>Look at the till that printed it, or scan the customer&apos;s bill.</source>
        <translation>Voyez à la caisse qui l’a imprimé, ou numérisez le relevé du client.</translation>
    </message>
    <message>
        <source>The till&apos;s books of that cannot be read. Nothing was done.</source>
        <translation>Les livres de la caisse à ce sujet sont illisibles. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Go on selling. A supervisor has the journal checked today.</source>
        <translation>Continuez à vendre. Un superviseur fait vérifier le journal aujourd’hui.</translation>
    </message>
    <message>
        <source>Cancel is impossible because AlphaPay&apos;s order number never reached this till.</source>
        <translation>Annulation impossible&#xa0;: le numéro de commande d’AlphaPay n’est jamais arrivé à cette caisse.</translation>
    </message>
    <message>
        <source>Cancel comes later: the customer may be entering the PIN right now.</source>
        <translation>L’annulation viendra plus tard&#xa0;: le client entre peut-être son NIP.</translation>
    </message>
    <message>
        <source>Asking AlphaPay for a QR code</source>
        <translation>Demande d’un code QR à AlphaPay</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Charging the scanned code</source>
        <translation>Débit du code numérisé</translation>
    </message>
    <message>
        <source>Not confirmed yet. Do not charge again.</source>
        <translation>Pas encore confirmé. Ne débitez pas de nouveau.</translation>
    </message>
    <message>
        <source>Customer scans the QR code</source>
        <translation>Le client numérise le code QR</translation>
    </message>
    <message>
        <source>Point to the customer&apos;s screen, or scan the code on their phone.</source>
        <translation>Montrez l’écran du client, ou numérisez le code sur son téléphone.</translation>
    </message>
    <message>
        <source>Customer confirms on the phone</source>
        <translation>Le client confirme sur son téléphone</translation>
    </message>
    <message>
        <source>Not paid yet. Do not charge again.</source>
        <translation>Pas encore payé. Ne débitez pas de nouveau.</translation>
    </message>
    <message>
        <source>Ask the customer to look at the phone and enter the PIN.</source>
        <translation>Demandez au client de regarder son téléphone et d’entrer son NIP.</translation>
    </message>
    <message>
        <source>Not cancelled yet. If the customer has paid, the payment counts.</source>
        <translation>Pas encore annulé. Si le client a payé, le paiement compte.</translation>
    </message>
    <message>
        <source>Wait for AlphaPay&apos;s answer. Do not charge again.</source>
        <translation>Attendez la réponse d’AlphaPay. Ne débitez pas de nouveau.</translation>
    </message>
    <message>
        <source>Time is up, closing the payment</source>
        <translation>Temps écoulé, fermeture du paiement</translation>
    </message>
    <message>
        <source>Not closed yet. A payment made just now still counts.</source>
        <translation>Pas encore fermé. Un paiement fait à l’instant compte encore.</translation>
    </message>
    <message>
        <source>Switching to the scanned code</source>
        <translation>Passage au code numérisé</translation>
    </message>
    <message>
        <source>The code is not charged yet. The QR order is closed first.</source>
        <translation>Le code n’est pas encore débité. Le QR est d’abord fermé.</translation>
    </message>
    <message>
        <source>Ask the customer to keep the code open. Do not scan again.</source>
        <translation>Demandez au client de garder le code ouvert. Ne numérisez pas encore.</translation>
    </message>
    <message>
        <source>No QR code came, closing the order</source>
        <translation>Aucun code QR reçu, fermeture de la commande</translation>
    </message>
    <message>
        <source>Not closed yet. Without its QR nobody can pay it.</source>
        <translation>Pas encore fermé. Sans son QR, personne ne peut le payer.</translation>
    </message>
    <message>
        <source>Closing the other order</source>
        <translation>Fermeture de l’autre commande</translation>
    </message>
    <message>
        <source>This sale is paid already. Its other order is not closed yet.</source>
        <translation>Cette vente est déjà payée. Son autre commande n’est pas encore fermée.</translation>
    </message>
    <message>
        <source>Closing the payment</source>
        <translation>Fermeture du paiement</translation>
    </message>
    <message>
        <source>Not closed yet. If the customer has paid, the payment counts.</source>
        <translation>Pas encore fermé. Si le client a payé, le paiement compte.</translation>
    </message>
    <message>
        <source>The customer may have paid.</source>
        <translation>Le client a peut-être payé.</translation>
    </message>
    <message>
        <source>The till keeps asking. You can set this sale aside and serve on.</source>
        <translation>La caisse continue de demander. Vous pouvez mettre la vente de côté.</translation>
    </message>
    <message>
        <source>AlphaPay did not answer. The customer may have paid.</source>
        <translation>AlphaPay n’a pas répondu. Le client a peut-être payé.</translation>
    </message>
    <message>
        <source>An answer came that cannot be trusted. The customer may have paid.</source>
        <translation>Une réponse peu fiable est venue. Le client a peut-être payé.</translation>
    </message>
    <message>
        <source>AlphaPay cannot say yet. The customer may have paid.</source>
        <translation>AlphaPay ne peut pas encore le dire. Le client a peut-être payé.</translation>
    </message>
    <message>
        <source>The till stopped during this payment. The customer may have paid.</source>
        <translation>La caisse s’est arrêtée pendant ce paiement. Le client a peut-être payé.</translation>
    </message>
    <message>
        <source>Time is up, but AlphaPay still has it open. The customer may still pay.</source>
        <translation>Temps écoulé, mais AlphaPay l’a encore ouvert. Le client peut encore payer.</translation>
    </message>
    <message>
        <source>AlphaPay could not be asked since. The customer may have paid.</source>
        <translation>AlphaPay n’a pas pu être interrogé depuis. Le client a peut-être payé.</translation>
    </message>
    <message>
        <source>If they paid, scan the order number on the customer&apos;s bill.</source>
        <translation>S’il a payé, numérisez le numéro de commande sur le relevé du client.</translation>
    </message>
    <message>
        <source>What does the customer leave with?</source>
        <translation>Avec quoi le client repart-il?</translation>
    </message>
    <message>
        <source>Not confirmed yet. The till keeps asking about this payment.</source>
        <translation>Pas encore confirmé. La caisse continue de demander.</translation>
    </message>
    <message>
        <source>Press 1, 2 or 3. Then serve the next customer.</source>
        <translation>Appuyez sur 1, 2 ou 3. Puis servez le client suivant.</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>La marchandise</translation>
    </message>
    <message>
        <source>If the payment comes, it pays for them.</source>
        <translation>Si le paiement vient, il la paie.</translation>
    </message>
    <message>
        <source>Goods, paid another way</source>
        <translation>Marchandise, payée autrement</translation>
    </message>
    <message>
        <source>If this payment comes as well, it has to go back.</source>
        <translation>Si ce paiement vient aussi, il devra être rendu.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>If the payment comes, it has to go back.</source>
        <translation>Si le paiement vient, il devra être rendu.</translation>
    </message>
    <message>
        <source>Parked: has the goods</source>
        <translation>De côté&#xa0;: a la marchandise</translation>
    </message>
    <message>
        <source>Parked: paid another way</source>
        <translation>De côté&#xa0;: payé autrement</translation>
    </message>
    <message>
        <source>Parked: left without</source>
        <translation>De côté&#xa0;: parti sans rien</translation>
    </message>
    <message>
        <source>Same customer?</source>
        <translation>Même client?</translation>
    </message>
    <message>
        <source>Not confirmed yet: {payments}. If this is the same customer, they may have paid already. Do not charge them again.</source>
        <translation>Pas encore confirmé&#xa0;: {payments}. Si c’est le même client, il a peut-être déjà payé. Ne le débitez pas de nouveau.</translation>
    </message>
    <message>
        <source>Same customer, do not charge</source>
        <translation>Même client, ne pas débiter</translation>
    </message>
    <message>
        <source>Another customer, charge {amount}</source>
        <translation>Autre client, débiter {amount}</translation>
    </message>
    <message>
        <source>Is this a payment code?</source>
        <translation>Est-ce un code de paiement?</translation>
    </message>
    <message>
        <source>This till does not know the wallet of the scanned code. Nothing is charged yet. Charge {amount} only if it is the payment code on the customer&apos;s phone.</source>
        <translation>Cette caisse ne connaît pas le portefeuille du code numérisé. Rien n’est encore débité. Débitez {amount} seulement si c’est le code de paiement du téléphone du client.</translation>
    </message>
    <message>
        <source>Payment code, charge {amount}</source>
        <translation>Code de paiement, débiter {amount}</translation>
    </message>
    <message>
        <source>Do not charge</source>
        <translation>Ne pas débiter</translation>
    </message>
    <message>
        <source>Charge {amount}?</source>
        <translation>Débiter {amount}?</translation>
    </message>
    <message>
        <source>The amount is above this shop&apos;s limit. Nothing is charged yet. Check the amount.</source>
        <translation>Le montant dépasse la limite du magasin. Rien n’est encore débité. Vérifiez le montant.</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>Débiter {amount}</translation>
    </message>
    <message>
        <source>{amount} (code {code})</source>
        <translation>{amount} (code {code})</translation>
    </message>
    <message>
        <source>Why accept {amount}?</source>
        <translation>Pourquoi accepter {amount}?</translation>
    </message>
    <message>
        <source>The sale counts as paid with AlphaPay&apos;s figure.</source>
        <translation>La vente compte comme payée au montant d’AlphaPay.</translation>
    </message>
    <message>
        <source>Accept {amount}</source>
        <translation>Accepter {amount}</translation>
    </message>
    <message>
        <source>The customer agrees to this amount</source>
        <translation>Le client est d’accord avec ce montant</translation>
    </message>
    <message>
        <source>The difference was settled in cash</source>
        <translation>La différence a été réglée comptant</translation>
    </message>
    <message>
        <source>Checked in AlphaPay&apos;s dashboard</source>
        <translation>Vérifié dans le tableau de bord d’AlphaPay</translation>
    </message>
    <message>
        <source>Why refund {amount}?</source>
        <translation>Pourquoi rembourser {amount}?</translation>
    </message>
    <message>
        <source>All that is left of this payment goes back to the customer.</source>
        <translation>Tout ce qui reste de ce paiement retourne au client.</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>Rembourser {amount}</translation>
    </message>
    <message>
        <source>The customer paid another way</source>
        <translation>Le client a payé autrement</translation>
    </message>
    <message>
        <source>The customer left without the goods</source>
        <translation>Le client est parti sans la marchandise</translation>
    </message>
    <message>
        <source>The goods came back</source>
        <translation>La marchandise a été rapportée</translation>
    </message>
    <message>
        <source>Why close {amount} as not found?</source>
        <translation>Pourquoi fermer {amount} comme introuvable?</translation>
    </message>
    <message>
        <source>It counts as not paid. If AlphaPay&apos;s list has it one day, the till says so.</source>
        <translation>Compté comme non payé. Si la liste d’AlphaPay l’a un jour, la caisse le dira.</translation>
    </message>
    <message>
        <source>The customer shows that nothing was paid</source>
        <translation>Le client montre que rien n’a été payé</translation>
    </message>
    <message>
        <source>AlphaPay says on the phone: no such payment</source>
        <translation>AlphaPay dit au téléphone&#xa0;: aucun tel paiement</translation>
    </message>
    <message>
        <source>Why send the refund of {amount} again?</source>
        <translation>Pourquoi renvoyer le remboursement de {amount}?</translation>
    </message>
    <message>
        <source>It goes out under the same number as before.</source>
        <translation>Il part sous le même numéro qu’avant.</translation>
    </message>
    <message>
        <source>Send refund again</source>
        <translation>Renvoyer le remboursement</translation>
    </message>
    <message>
        <source>The customer shows that nothing came back</source>
        <translation>Le client montre que rien n’est revenu</translation>
    </message>
    <message>
        <source>AlphaPay says on the phone: no such refund</source>
        <translation>AlphaPay dit au téléphone&#xa0;: aucun tel remboursement</translation>
    </message>
    <message>
        <source>Not permitted to you: call a supervisor.</source>
        <translation>Non permis pour vous&#xa0;: appelez un superviseur.</translation>
    </message>
    <message>
        <source>AlphaPay reports paid; this till could not record it.</source>
        <translation>AlphaPay signale un paiement; cette caisse n’a pas pu l’enregistrer.</translation>
    </message>
    <message>
        <source>Paid: {amount}. Do not charge again.</source>
        <translation>Payé&#xa0;: {amount}. Ne débitez pas de nouveau.</translation>
    </message>
    <message>
        <source>Write down: amount {amount}, payment id {payment_id}, and the time now. New sales are locked. Call a supervisor. ({reason})</source>
        <translation>Notez&#xa0;: montant {amount}, n° de paiement {payment_id}, et l’heure actuelle. Nouvelles ventes verrouillées. Appelez un superviseur. ({reason})</translation>
    </message>
    <message>
        <source>This till cannot record anything.</source>
        <translation>Cette caisse ne peut rien enregistrer.</translation>
    </message>
    <message>
        <source>Nothing new is charged. Payments under way are not confirmed yet.</source>
        <translation>Rien de nouveau n’est débité. Les paiements en cours ne sont pas confirmés.</translation>
    </message>
    <message>
        <source>New sales are locked. Call a supervisor. ({reason})</source>
        <translation>Nouvelles ventes verrouillées. Appelez un superviseur. ({reason})</translation>
    </message>
    <message>
        <source>The till had stopped. This was open:</source>
        <translation>La caisse s’était arrêtée. Ceci était ouvert&#xa0;:</translation>
    </message>
    <message>
        <source>The till had stopped</source>
        <translation>La caisse s’était arrêtée</translation>
    </message>
    <message>
        <source>All of it is known now.</source>
        <translation>Tout est connu maintenant.</translation>
    </message>
    <message>
        <source>Known now: {known} of {total}. The till keeps asking about the rest.</source>
        <translation>Connus&#xa0;: {known} de {total}. La caisse continue de demander pour le reste.</translation>
    </message>
    <message>
        <source>No payment was open.</source>
        <translation>Aucun paiement n’était ouvert.</translation>
    </message>
    <message>
        <source>Receipts that may not have been printed: {codes}. Look at the paper; F6 in the sale prints again.</source>
        <translation>Reçus peut-être non imprimés&#xa0;: {codes}. Regardez le papier; F6 dans la vente réimprime.</translation>
    </message>
    <message>
        <source>Touch a payment, or press its number, to open it.</source>
        <translation>Touchez un paiement, ou appuyez sur son chiffre, pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Read. Go on selling</source>
        <translation>Lu. Reprendre la vente</translation>
    </message>
    <message>
        <source>Still not known. Do not charge again.</source>
        <translation>Toujours inconnu. Ne débitez pas de nouveau.</translation>
    </message>
    <message>
        <source>Refund still not known. Do not refund again.</source>
        <translation>Remboursement toujours inconnu. Ne remboursez pas de nouveau.</translation>
    </message>
    <message>
        <source>Paid late: decide about it (F5).</source>
        <translation>Payé en retard&#xa0;: décidez (F5).</translation>
    </message>
    <message>
        <source>Still open: the customer may still pay.</source>
        <translation>Encore ouvert&#xa0;: le client peut encore payer.</translation>
    </message>
    <message>
        <source>Being cancelled; if the customer paid, it counts.</source>
        <translation>En annulation; si le client a payé, cela compte.</translation>
    </message>
    <message>
        <source>Paid, but not as expected: decide about it (F5).</source>
        <translation>Payé, mais pas comme prévu&#xa0;: décidez (F5).</translation>
    </message>
    <message>
        <source>Failed. Not paid.</source>
        <translation>Échoué. Non payé.</translation>
    </message>
    <message>
        <source>Closed. Not paid.</source>
        <translation>Fermé. Non payé.</translation>
    </message>
    <message>
        <source>Never sent. Nothing was charged.</source>
        <translation>Jamais envoyé. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Closed as not found.</source>
        <translation>Fermé comme introuvable.</translation>
    </message>
    <message>
        <source>AlphaPay has the refund. Not confirmed yet.</source>
        <translation>AlphaPay a le remboursement. Pas encore confirmé.</translation>
    </message>
    <message>
        <source>AlphaPay reviews the refund.</source>
        <translation>AlphaPay examine le remboursement.</translation>
    </message>
    <message>
        <source>Refund done.</source>
        <translation>Remboursement fait.</translation>
    </message>
    <message>
        <source>Refund failed. Nothing went back.</source>
        <translation>Remboursement échoué. Rien n’a été rendu.</translation>
    </message>
    <message>
        <source>Restored from a backup: new sales are locked</source>
        <translation>Restauré d’une sauvegarde&#xa0;: nouvelles ventes verrouillées</translation>
    </message>
    <message>
        <source>The backup is of {time}. What was paid since then is fetched from AlphaPay&apos;s lists first.</source>
        <translation>La sauvegarde est du {time}. Ce qui a été payé depuis est d’abord repris des listes d’AlphaPay.</translation>
    </message>
    <message>
        <source>Please wait. AlphaPay&apos;s lists are being read.</source>
        <translation>Veuillez attendre. Lecture des listes d’AlphaPay.</translation>
    </message>
    <message>
        <source>The data came from another machine.</source>
        <translation>Les données viennent d’un autre appareil.</translation>
    </message>
    <message>
        <source>Type the number of the last Z report that was printed; 0 if there was none. Then press F9.</source>
        <translation>Entrez le numéro du dernier rapport Z imprimé; 0 s’il n’y en a pas. Puis appuyez sur F9.</translation>
    </message>
    <message>
        <source>Last Z report: {number}. Sell again</source>
        <translation>Dernier rapport Z&#xa0;: {number}. Vendre de nouveau</translation>
    </message>
    <message>
        <source>Compare it with the paper before you press.</source>
        <translation>Comparez-le au papier avant d’appuyer.</translation>
    </message>
    <message>
        <source>Last Z report: number missing</source>
        <translation>Dernier rapport Z&#xa0;: numéro manquant</translation>
    </message>
    <message>
        <source>Comes after AlphaPay&apos;s lists.</source>
        <translation>Vient après les listes d’AlphaPay.</translation>
    </message>
    <message>
        <source>Refund is being prepared</source>
        <translation>Remboursement en préparation</translation>
    </message>
    <message>
        <source>Nothing was sent yet. AlphaPay is asked about the payment first.</source>
        <translation>Rien n’a encore été envoyé. AlphaPay est d’abord interrogé sur le paiement.</translation>
    </message>
    <message>
        <source>Refund is being sent</source>
        <translation>Envoi du remboursement</translation>
    </message>
    <message>
        <source>Not confirmed yet that {amount} went back.</source>
        <translation>Pas encore confirmé que {amount} a été rendu.</translation>
    </message>
    <message>
        <source>One moment, please. Do not give the money back in another way.</source>
        <translation>Un instant. Ne rendez pas l’argent autrement.</translation>
    </message>
    <message>
        <source>AlphaPay has the refund</source>
        <translation>AlphaPay a le remboursement</translation>
    </message>
    <message>
        <source>{amount} is on its way back. Not confirmed yet.</source>
        <translation>{amount} est en train d’être rendu. Pas encore confirmé.</translation>
    </message>
    <message>
        <source>Nothing to do: the till keeps asking.</source>
        <translation>Rien à faire&#xa0;: la caisse continue de demander.</translation>
    </message>
    <message>
        <source>AlphaPay reviews the refund</source>
        <translation>AlphaPay examine le remboursement</translation>
    </message>
    <message>
        <source>{amount} has not gone back yet. A person at AlphaPay decides.</source>
        <translation>{amount} n’a pas encore été rendu. Une personne chez AlphaPay décide.</translation>
    </message>
    <message>
        <source>Do not refund it again. Questions: call {phone}.</source>
        <translation>Ne remboursez pas de nouveau. Questions&#xa0;: appelez le {phone}.</translation>
    </message>
    <message>
        <source>Refund not confirmed yet</source>
        <translation>Remboursement pas encore confirmé</translation>
    </message>
    <message>
        <source>{amount} may have gone back, or not.</source>
        <translation>{amount} a peut-être été rendu, ou non.</translation>
    </message>
    <message>
        <source>Do not give it back in another way. The till keeps asking.</source>
        <translation>Ne le rendez pas autrement. La caisse continue de demander.</translation>
    </message>
    <message>
        <source>A refund of {amount} failed.</source>
        <translation>Un remboursement de {amount} a échoué.</translation>
    </message>
    <message>
        <source>This refund gave nothing back: all of the payment went back before.</source>
        <translation>Ce remboursement n’a rien rendu&#xa0;: tout le paiement avait déjà été rendu.</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>{amount} went back to the customer&apos;s wallet.</source>
        <translation>{amount} est retourné dans le portefeuille du client.</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Remboursement échoué</translation>
    </message>
    <message>
        <source>Nothing went back. The payment stands as before.</source>
        <translation>Rien n’a été rendu. Le paiement reste comme avant.</translation>
    </message>
    <message>
        <source>AlphaPay says this order belongs to another merchant.</source>
        <translation>AlphaPay dit que cette commande est d’un autre commerçant.</translation>
    </message>
    <message>
        <source>AlphaPay has trouble and cannot say whether it made the refund.</source>
        <translation>AlphaPay a des ennuis et ne peut pas dire s’il a fait le remboursement.</translation>
    </message>
    <message>
        <source>AlphaPay did not accept the refund&apos;s details.</source>
        <translation>AlphaPay n’a pas accepté les détails du remboursement.</translation>
    </message>
    <message>
        <source>Wait a few minutes until the other one is settled, then refund it again.</source>
        <translation>Attendez quelques minutes que l’autre soit réglé, puis remboursez de nouveau.</translation>
    </message>
    <message>
        <source>Trying again does not help. Give the money back another way, if the shop agrees.</source>
        <translation>Inutile de réessayer. Rendez l’argent autrement, si le magasin est d’accord.</translation>
    </message>
    <message>
        <source>Do not refund it again. Call {phone}.</source>
        <translation>Ne remboursez pas de nouveau. Appelez le {phone}.</translation>
    </message>
    <message>
        <source>Refund less. What is left of the payment stands in AlphaPay&apos;s dashboard.</source>
        <translation>Remboursez moins. Le tableau de bord d’AlphaPay montre ce qui reste du paiement.</translation>
    </message>
    <message>
        <source>Call {phone}, or refund it again once the shop has taken more money.</source>
        <translation>Appelez le {phone}, ou remboursez de nouveau quand le magasin aura encaissé davantage.</translation>
    </message>
    <message>
        <source>Give nothing back again. The earlier refund stands in the customer&apos;s wallet.</source>
        <translation>Ne rendez plus rien. Le premier remboursement est dans le portefeuille du client.</translation>
    </message>
    <message>
        <source>Compare the number with the receipt. Only the shop that was paid can refund it.</source>
        <translation>Comparez le numéro au reçu. Seul le magasin qui a été payé peut rembourser.</translation>
    </message>
    <message>
        <source>Call a supervisor. Trying again does not help.</source>
        <translation>Appelez un superviseur. Inutile de réessayer.</translation>
    </message>
    <message>
        <source>Call a supervisor. Refund it again when the settings are mended.</source>
        <translation>Appelez un superviseur. Remboursez de nouveau une fois les réglages corrigés.</translation>
    </message>
    <message>
        <source>Call a supervisor. Refund it again when the clock is right.</source>
        <translation>Appelez un superviseur. Remboursez de nouveau une fois l’horloge à l’heure.</translation>
    </message>
    <message>
        <source>Refund it again, or call a supervisor.</source>
        <translation>Remboursez de nouveau, ou appelez un superviseur.</translation>
    </message>
    <message>
        <source>The refund failed. Nothing went back.</source>
        <translation>Le remboursement a échoué. Rien n’a été rendu.</translation>
    </message>
    <message>
        <source>The refund failed. All of the payment went back before.</source>
        <translation>Le remboursement a échoué. Tout le paiement avait déjà été rendu.</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s lists do not have it. A supervisor may send it again.</source>
        <translation>Les listes d’AlphaPay ne l’ont pas. Un superviseur peut le renvoyer.</translation>
    </message>
    <message>
        <source>Refund: starting</source>
        <translation>Remb.&#xa0;: démarrage</translation>
    </message>
    <message>
        <source>Refund: being sent</source>
        <translation>Remb.&#xa0;: envoi</translation>
    </message>
    <message>
        <source>Refund: on its way</source>
        <translation>Remb.&#xa0;: en route</translation>
    </message>
    <message>
        <source>Refund: in review</source>
        <translation>Remb.&#xa0;: à l’examen</translation>
    </message>
    <message>
        <source>Refund: not confirmed</source>
        <translation>Remb.&#xa0;: non confirmé</translation>
    </message>
    <message>
        <source>Refund: done</source>
        <translation>Remb.&#xa0;: fait</translation>
    </message>
    <message>
        <source>Refund: failed</source>
        <translation>Remb.&#xa0;: échoué</translation>
    </message>
    <message>
        <source>In review: {phone}</source>
        <translation>Examen&#xa0;: {phone}</translation>
    </message>
    <message>
        <source>Under the same number. Asks for a reason.</source>
        <translation>Sous le même numéro. Une raison est demandée.</translation>
    </message>
    <message>
        <source>In a shop: QR shown by a till</source>
        <translation>En magasin&#xa0;: QR affiché par une caisse</translation>
    </message>
    <message>
        <source>In a shop: code scanned by a till</source>
        <translation>En magasin&#xa0;: code numérisé par une caisse</translation>
    </message>
    <message>
        <source>Online: QR on a web page</source>
        <translation>En ligne&#xa0;: QR sur une page Web</translation>
    </message>
    <message>
        <source>Online: web page on a computer</source>
        <translation>En ligne&#xa0;: page Web sur un ordinateur</translation>
    </message>
    <message>
        <source>Online: page inside the wallet&apos;s app</source>
        <translation>En ligne&#xa0;: page dans l’appli du portefeuille</translation>
    </message>
    <message>
        <source>Online: the wallet&apos;s own page</source>
        <translation>En ligne&#xa0;: page du portefeuille</translation>
    </message>
    <message>
        <source>Online: web page on a phone</source>
        <translation>En ligne&#xa0;: page Web sur un téléphone</translation>
    </message>
    <message>
        <source>Online: in a shop&apos;s app</source>
        <translation>En ligne&#xa0;: dans l’appli d’un magasin</translation>
    </message>
    <message>
        <source>Online: in a mini program</source>
        <translation>En ligne&#xa0;: dans un mini-programme</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Carte de crédit</translation>
    </message>
    <message>
        <source>Made in a way this till does not know</source>
        <translation>Fait d’une façon inconnue de cette caisse</translation>
    </message>
    <message>
        <source>Looking for the order</source>
        <translation>Recherche de la commande</translation>
    </message>
    <message>
        <source>This till does not have it. AlphaPay is being asked.</source>
        <translation>Cette caisse ne l’a pas. On demande à AlphaPay.</translation>
    </message>
    <message>
        <source>This till has the order</source>
        <translation>Cette caisse a la commande</translation>
    </message>
    <message>
        <source>Its payment and its refunds are in this till&apos;s books.</source>
        <translation>Son paiement et ses remboursements sont dans les livres de cette caisse.</translation>
    </message>
    <message>
        <source>Open it to see it or to refund it.</source>
        <translation>Ouvrez-la pour la voir ou la rembourser.</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>Commande inexistante</translation>
    </message>
    <message>
        <source>AlphaPay says that this shop has no order with this number.</source>
        <translation>AlphaPay dit que ce magasin n’a aucune commande de ce numéro.</translation>
    </message>
    <message>
        <source>Compare the number with the receipt or the customer&apos;s bill.</source>
        <translation>Comparez le numéro au reçu ou au relevé du client.</translation>
    </message>
    <message>
        <source>The order could not be looked up</source>
        <translation>La commande n’a pas pu être cherchée</translation>
    </message>
    <message>
        <source>AlphaPay did not say whether there is such an order.</source>
        <translation>AlphaPay n’a pas dit si cette commande existe.</translation>
    </message>
    <message>
        <source>Try it again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Paid, made elsewhere</source>
        <translation>Payé, fait ailleurs</translation>
    </message>
    <message>
        <source>{amount} was paid. AlphaPay shows no refund of it.</source>
        <translation>{amount} a été payé. AlphaPay ne montre aucun remboursement.</translation>
    </message>
    <message>
        <source>It can be refunded here, all of it or a part.</source>
        <translation>On peut le rembourser ici, en entier ou en partie.</translation>
    </message>
    <message>
        <source>Paid, and partly refunded</source>
        <translation>Payé, et remboursé en partie</translation>
    </message>
    <message>
        <source>{amount} was paid. Others refunded some of it; AlphaPay does not say how much.</source>
        <translation>{amount} a été payé. Une partie a été remboursée ailleurs; AlphaPay ne dit pas combien.</translation>
    </message>
    <message>
        <source>A supervisor may refund. AlphaPay refuses more than what is left.</source>
        <translation>Un superviseur peut rembourser. AlphaPay refuse plus que ce qui reste.</translation>
    </message>
    <message>
        <source>All of {amount} went back to the customer already.</source>
        <translation>Le client a déjà été remboursé de {amount} au complet.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Il ne reste rien à rembourser.</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payé</translation>
    </message>
    <message>
        <source>AlphaPay still waits for the customer to pay {amount}.</source>
        <translation>AlphaPay attend encore que le client paie {amount}.</translation>
    </message>
    <message>
        <source>Nothing can be refunded. Look it up again in five minutes.</source>
        <translation>Rien à rembourser. Cherchez de nouveau dans cinq minutes.</translation>
    </message>
    <message>
        <source>Nobody paid it.</source>
        <translation>Personne ne l’a payée.</translation>
    </message>
    <message>
        <source>There is nothing to refund.</source>
        <translation>Il n’y a rien à rembourser.</translation>
    </message>
    <message>
        <source>Failed, not paid</source>
        <translation>Échoué, non payé</translation>
    </message>
    <message>
        <source>The payment failed. Nothing was charged.</source>
        <translation>Le paiement a échoué. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s word for it is not known here</source>
        <translation>État donné par AlphaPay inconnu ici</translation>
    </message>
    <message>
        <source>AlphaPay calls the order {status}. It may be paid, or not.</source>
        <translation>AlphaPay dit de la commande&#xa0;: {status}. Elle est peut-être payée, ou non.</translation>
    </message>
    <message>
        <source>It cannot be refunded here. Use AlphaPay&apos;s dashboard, or call {phone}.</source>
        <translation>On ne peut pas la rembourser ici. Utilisez le tableau de bord d’AlphaPay, ou appelez le {phone}.</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>le montant</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nom et rôle</translation>
    </message>
    <message>
        <source>What receipts call them, and what they may do.</source>
        <translation>Le nom sur les reçus, et ce que la personne peut faire.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau NIP</translation>
    </message>
    <message>
        <source>When it was forgotten, or somebody saw it.</source>
        <translation>S’il a été oublié, ou si quelqu’un l’a vu.</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Changer mon NIP</translation>
    </message>
    <message>
        <source>First the old one, then the new one twice.</source>
        <translation>D’abord l’ancien, puis le nouveau deux fois.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Scanning it chooses the name; the PIN is still needed.</source>
        <translation>Le numériser choisit le nom; il faut encore le NIP.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Forget the wrong PINs; the PIN stays as it is.</source>
        <translation>Oublier les mauvais NIP; le NIP reste le même.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>They cannot sign in any more. What they did stays.</source>
        <translation>La personne ne peut plus se connecter. Ce qu’elle a fait reste.</translation>
    </message>
    <message>
        <source>Welcome. First, the owner of this till</source>
        <translation>Bienvenue. D’abord, le propriétaire de cette caisse</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Name and role of {name}</source>
        <translation>Nom et rôle de {name}</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>Un nouveau NIP pour {name}</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>Votre nouveau NIP</translation>
    </message>
    <message>
        <source>A badge for {name}</source>
        <translation>Un badge pour {name}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name}?</translation>
    </message>
    <message>
        <source>Type the name, then Enter.</source>
        <translation>Entrez le nom, puis Entrée.</translation>
    </message>
    <message>
        <source>Which role? Press the number.</source>
        <translation>Quel rôle? Appuyez sur le chiffre.</translation>
    </message>
    <message>
        <source>Type your old PIN, then Enter.</source>
        <translation>Entrez votre ancien NIP, puis Entrée.</translation>
    </message>
    <message>
        <source>Type the new PIN, then Enter.</source>
        <translation>Entrez le nouveau NIP, puis Entrée.</translation>
    </message>
    <message>
        <source>Type the new PIN once more, then Enter.</source>
        <translation>Entrez encore le nouveau NIP, puis Entrée.</translation>
    </message>
    <message>
        <source>Scan the badge now.</source>
        <translation>Numérisez le badge maintenant.</translation>
    </message>
    <message>
        <source>They cannot sign in any more.</source>
        <translation>La personne ne pourra plus se connecter.</translation>
    </message>
    <message>
        <source>Receipts and reports show it. At most 40 characters; no two people have the same.</source>
        <translation>Les reçus et rapports le montrent. Au plus 40 caractères; chacun a un nom différent.</translation>
    </message>
    <message>
        <source>4 to 8 digits. Not one digit repeated, no run like 1234, none that many people use.</source>
        <translation>4 à 8 chiffres. Pas un seul chiffre répété, pas de suite comme 1234, pas un NIP courant.</translation>
    </message>
    <message>
        <source>So that a slip of the finger locks nobody out.</source>
        <translation>Pour qu’une faute de frappe ne bloque personne.</translation>
    </message>
    <message>
        <source>Any barcode of the shop&apos;s own that is on no goods and no receipt.</source>
        <translation>Tout code-barres du magasin qui n’est ni sur la marchandise ni sur un reçu.</translation>
    </message>
    <message>
        <source>What they did stays in the journal and on all reports.</source>
        <translation>Ce que la personne a fait reste au journal et sur tous les rapports.</translation>
    </message>
    <message>
        <source>The owner sees to people and settings. Keep the PIN safe: nobody can read it, not even we.</source>
        <translation>Le propriétaire gère le personnel et les réglages. Gardez bien le NIP&#xa0;: personne ne peut le lire, pas même nous.</translation>
    </message>
    <message>
        <source>Works in training mode only.</source>
        <translation>Travaille seulement en mode formation.</translation>
    </message>
    <message>
        <source>Charges, cancels, refunds up to the limit.</source>
        <translation>Encaisse, annule, rembourse jusqu’à la limite.</translation>
    </message>
    <message>
        <source>Also larger refunds, uncertain money, reports.</source>
        <translation>Aussi gros remboursements, argent incertain, rapports.</translation>
    </message>
    <message>
        <source>Also people and settings.</source>
        <translation>Aussi personnel et réglages.</translation>
    </message>
    <message>
        <source>A PIN has at least {least} digits.</source>
        <translation>Un NIP a au moins {least} chiffres.</translation>
    </message>
    <message>
        <source>Too easy to guess. Take another.</source>
        <translation>Trop facile à deviner. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The two were not the same. Begin with the new PIN again.</source>
        <translation>Les deux étaient différents. Recommencez le nouveau NIP.</translation>
    </message>
    <message>
        <source>Press a number to change somebody; F9 adds somebody.</source>
        <translation>Appuyez sur un chiffre pour modifier une personne; F9 en ajoute une.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation>Étape {number} de {of}</translation>
    </message>
    <message>
        <source>A name is needed. Nothing was changed.</source>
        <translation>Il faut un nom. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Type a name of at most 40 characters.</source>
        <translation>Entrez un nom d’au plus 40 caractères.</translation>
    </message>
    <message>
        <source>Somebody of this name works here, or did. Nothing was changed.</source>
        <translation>Quelqu’un de ce nom travaille ici, ou y a travaillé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Choose a name that can be told apart: receipts show it.</source>
        <translation>Choisissez un nom distinct&#xa0;: il paraît sur les reçus.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Nothing was changed.</source>
        <translation>Ce NIP est trop facile à deviner. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Take 4 to 8 digits: not 1111, not 1234, no usual one.</source>
        <translation>Prenez 4 à 8 chiffres&#xa0;: pas 1111, pas 1234, rien de courant.</translation>
    </message>
    <message>
        <source>The old PIN was wrong. The PIN is unchanged.</source>
        <translation>L’ancien NIP était faux. Le NIP n’a pas changé.</translation>
    </message>
    <message>
        <source>Type it again, or ask the owner for a new one.</source>
        <translation>Entrez-le de nouveau, ou demandez-en un nouveau au propriétaire.</translation>
    </message>
    <message>
        <source>This computer could not work on the PIN. It did not count as wrong.</source>
        <translation>Cet ordinateur n’a pas pu traiter le NIP. Il n’a pas compté comme erreur.</translation>
    </message>
    <message>
        <source>Type it once more. If that does not help, start the till again.</source>
        <translation>Tapez-le encore une fois. Si cela n’aide pas, redémarrez la caisse.</translation>
    </message>
    <message>
        <source>PINs cannot be checked: their key is gone. No try counted.</source>
        <translation>Les NIP ne peuvent être vérifiés&#xa0;: leur clé a disparu. Aucun essai compté.</translation>
    </message>
    <message>
        <source>The owner needs a new PIN: pos-app people reset-owner.</source>
        <translation>Il faut un nouveau NIP au propriétaire&#xa0;: pos-app people reset-owner.</translation>
    </message>
    <message>
        <source>The new PIN is set.</source>
        <translation>Le nouveau NIP est en place.</translation>
    </message>
    <message>
        <source>From now on only the new one signs in.</source>
        <translation>Désormais, seul le nouveau permet de se connecter.</translation>
    </message>
    <message>
        <source>This badge is somebody else&apos;s. Nothing was changed.</source>
        <translation>Ce badge est à quelqu’un d’autre. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Scan another badge.</source>
        <translation>Numérisez un autre badge.</translation>
    </message>
    <message>
        <source>The badge is saved.</source>
        <translation>Le badge est enregistré.</translation>
    </message>
    <message>
        <source>Scan it at the till, then type the PIN.</source>
        <translation>Numérisez-le à la caisse, puis entrez le NIP.</translation>
    </message>
    <message>
        <source>Nobody here has this badge. Nothing was charged.</source>
        <translation>Personne ici n’a ce badge. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Choose your name instead.</source>
        <translation>Choisissez plutôt votre nom.</translation>
    </message>
    <message>
        <source>This code cannot be a badge. Nothing was changed.</source>
        <translation>Ce code ne peut pas servir de badge. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Scan one that is neither a payment code nor a receipt.</source>
        <translation>Numérisez-en un qui n’est ni un code de paiement ni un reçu.</translation>
    </message>
    <message>
        <source>This is the only owner. Nothing was changed.</source>
        <translation>C’est le seul propriétaire. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Nommez d’abord un autre propriétaire.</translation>
    </message>
    <message>
        <source>Added: they can sign in now.</source>
        <translation>Ajouté&#xa0;: la personne peut maintenant se connecter.</translation>
    </message>
    <message>
        <source>A badge can be given to them in the list.</source>
        <translation>Un badge peut lui être donné dans la liste.</translation>
    </message>
    <message>
        <source>Removed: they cannot sign in any more.</source>
        <translation>Retiré&#xa0;: la personne ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>All that they did stays in the journal.</source>
        <translation>Tout ce qu’elle a fait reste au journal.</translation>
    </message>
    <message>
        <source>More than you may give back of one payment. Nothing went back.</source>
        <translation>C’est plus que vous ne pouvez rendre d’un paiement. Rien n’a été rendu.</translation>
    </message>
    <message>
        <source>Refund less, or call a supervisor.</source>
        <translation>Remboursez moins, ou appelez un superviseur.</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was charged.</source>
        <translation>Aucun quart n’est ouvert. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Press F3 and open the shift first.</source>
        <translation>Appuyez sur F3 et ouvrez d’abord le quart.</translation>
    </message>
    <message>
        <source>A shift is open on this till already.</source>
        <translation>Un quart est déjà ouvert à cette caisse.</translation>
    </message>
    <message>
        <source>Go on in it, or close it first.</source>
        <translation>Continuez-le, ou fermez-le d’abord.</translation>
    </message>
    <message>
        <source>The shift is open.</source>
        <translation>Le quart est ouvert.</translation>
    </message>
    <message>
        <source>Type the first amount.</source>
        <translation>Entrez le premier montant.</translation>
    </message>
    <message>
        <source>The shift is closed: Z report</source>
        <translation>Le quart est fermé&#xa0;: rapport Z</translation>
    </message>
    <message>
        <source>Keep the report with the day&apos;s papers.</source>
        <translation>Gardez le rapport avec les papiers du jour.</translation>
    </message>
    <message>
        <source>A payment is on screen. The shift was not closed.</source>
        <translation>Un paiement est à l’écran. Le quart n’a pas été fermé.</translation>
    </message>
    <message>
        <source>Finish it, or set it aside, then close the shift.</source>
        <translation>Terminez-le, ou mettez-le de côté, puis fermez le quart.</translation>
    </message>
    <message>
        <source>The list of what is open has changed. The shift was not closed.</source>
        <translation>La liste de ce qui est ouvert a changé. Le quart n’a pas été fermé.</translation>
    </message>
    <message>
        <source>Read it again, then decide.</source>
        <translation>Relisez-la, puis décidez.</translation>
    </message>
    <message>
        <source>There is no Z report of this number here.</source>
        <translation>Aucun rapport Z de ce numéro ici.</translation>
    </message>
    <message>
        <source>Look at the number again.</source>
        <translation>Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>The drawer has not been counted. Nothing was changed.</source>
        <translation>Le tiroir n’a pas été compté. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Count the cash and type the sum.</source>
        <translation>Comptez l’argent comptant et entrez le total.</translation>
    </message>
    <message>
        <source>The drawer was told to open. It is in the journal.</source>
        <translation>L’ordre d’ouvrir le tiroir est parti. C’est au journal.</translation>
    </message>
    <message>
        <source>If it stays shut, use its key.</source>
        <translation>S’il reste fermé, utilisez sa clé.</translation>
    </message>
    <message>
        <source>No cash drawer is set up at this till.</source>
        <translation>Aucun tiroir-caisse n’est réglé à cette caisse.</translation>
    </message>
    <message>
        <source>It can be set up in the settings, with the printer.</source>
        <translation>On peut l’ajouter dans les réglages, avec l’imprimante.</translation>
    </message>
    <message>
        <source>1 of 2: Refund how much?</source>
        <translation>1 de 2&#xa0;: Rembourser combien?</translation>
    </message>
    <message>
        <source>2 of 2: Why is it given back?</source>
        <translation>2 de 2&#xa0;: Pourquoi rembourser?</translation>
    </message>
    <message>
        <source>All of it. Type for less.</source>
        <translation>Tout. Entrez un montant pour moins.</translation>
    </message>
    <message>
        <source>A part. {left} stays paid.</source>
        <translation>Une partie. {left} reste payé.</translation>
    </message>
    <message>
        <source>Paid {paid} · refunded {refunded} · {remaining} remaining</source>
        <translation>Payé {paid} · remboursé {refunded} · reste {remaining}</translation>
    </message>
    <message>
        <source>Paid {paid}. What remains is not known: others refunded too. AlphaPay refuses more than is left.</source>
        <translation>Payé {paid}. Le reste n’est pas connu&#xa0;: il y a eu des remboursements ailleurs. AlphaPay refuse plus que ce qui reste.</translation>
    </message>
    <message>
        <source>Type how much is to be given back.</source>
        <translation>Entrez le montant à rendre.</translation>
    </message>
    <message>
        <source>That is more than can be refunded: {most} at the most.</source>
        <translation>C’est plus que le maximum remboursable&#xa0;: {most}.</translation>
    </message>
    <message>
        <source>Press the number of a reason, or type your own.</source>
        <translation>Appuyez sur le chiffre d’une raison, ou entrez la vôtre.</translation>
    </message>
    <message>
        <source>Wrong item or wrong price</source>
        <translation>Mauvais article ou mauvais prix</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Ouvrir le quart</translation>
    </message>
    <message>
        <source>Every payment from now on counts in it, until it is closed.</source>
        <translation>Chaque paiement à partir de maintenant y compte, jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Press Enter.</source>
        <translation>Appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Count the drawer, type the amount, press Enter.</source>
        <translation>Comptez le tiroir, entrez le montant, appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>This shift so far</source>
        <translation>Ce quart jusqu’ici</translation>
    </message>
    <message>
        <source>Opened by {name}, {time}. Nothing is closed by reading this.</source>
        <translation>Ouvert par {name}, {time}. Lire ceci ne ferme rien.</translation>
    </message>
    <message>
        <source>What it took is shown to those who may read reports. F4 reads it, with an approval.</source>
        <translation>Les recettes du quart sont réservées à qui peut lire les rapports. F4 les lit, avec une approbation.</translation>
    </message>
    <message>
        <source>Shift closed: Z report {number}</source>
        <translation>Quart fermé&#xa0;: rapport Z {number}</translation>
    </message>
    <message>
        <source>This report never changes. What comes from now on counts in the next shift.</source>
        <translation>Ce rapport ne change plus. La suite compte dans le prochain quart.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Fermer le quart</translation>
    </message>
    <message>
        <source>Everything is settled. Z report {number} will be printed.</source>
        <translation>Tout est réglé. Le rapport Z {number} sera imprimé.</translation>
    </message>
    <message>
        <source>A payment is on the screen. Finish it or park it first; then close.</source>
        <translation>Un paiement est à l’écran. Terminez-le ou mettez-le d’abord de côté; puis fermez.</translation>
    </message>
    <message>
        <source>AlphaPay is asked once more about {count} that had ended unpaid.</source>
        <translation>On redemande à AlphaPay pour les paiements terminés, non payés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Everything is settled. This will be Z report {number}.</source>
        <translation>Tout est réglé. Ce sera le rapport Z {number}.</translation>
    </message>
    <message>
        <source>Papers that have not come out: {count}.</source>
        <translation>Papiers pas encore sortis&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Still open: {count}. Why close it now? Choose a number, or type.</source>
        <translation>Encore ouverts&#xa0;: {count}. Pourquoi fermer maintenant? Choisissez un numéro ou écrivez.</translation>
    </message>
    <message>
        <source>Press F9.</source>
        <translation>Appuyez sur F9.</translation>
    </message>
    <message>
        <source>Press F9 and count the drawer.</source>
        <translation>Appuyez sur F9 et comptez le tiroir.</translation>
    </message>
    <message>
        <source>Not confirmed: {count}. Not in this Z&apos;s totals; if paid, in a later Z&apos;s.</source>
        <translation>Non confirmés&#xa0;: {count}. Hors des totaux de ce Z; si payés, dans ceux d’un Z suivant.</translation>
    </message>
    <message>
        <source>To be decided: {count}. The money is counted; only the decision goes on.</source>
        <translation>À décider&#xa0;: {count}. L’argent est compté; seule la décision reste à prendre.</translation>
    </message>
    <message>
        <source>Refunds under way: {count}. Not in this Z&apos;s totals; if done, in a later Z&apos;s.</source>
        <translation>Remboursements en cours&#xa0;: {count}. Hors des totaux de ce Z; si faits, dans ceux d’un Z suivant.</translation>
    </message>
    <message>
        <source>Alarms not read: {count}. They change no total and stay until they are read.</source>
        <translation>Alarmes non lues&#xa0;: {count}. Elles ne changent aucun total et restent jusqu’à leur lecture.</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Comptez le tiroir</translation>
    </message>
    <message>
        <source>It began with {amount}.</source>
        <translation>Il a commencé avec {amount}.</translation>
    </message>
    <message>
        <source>Type what is in it now, then press F9.</source>
        <translation>Entrez ce qu’il contient, puis appuyez sur F9.</translation>
    </message>
    <message>
        <source>AlphaPay did not answer</source>
        <translation>AlphaPay n’a pas répondu</translation>
    </message>
    <message>
        <source>The next shift sees to it</source>
        <translation>Le prochain quart s’en occupe</translation>
    </message>
    <message>
        <source>The supervisor knows</source>
        <translation>Le superviseur est au courant</translation>
    </message>
    <message>
        <source>Not printed yet: it comes out by itself once the printer is ready.</source>
        <translation>Pas encore imprimé&#xa0;: il sortira de lui-même dès que l’imprimante sera prête.</translation>
    </message>
    <message>
        <source>This till has no printer: the journal keeps the report.</source>
        <translation>Cette caisse n’a pas d’imprimante&#xa0;: le journal garde le rapport.</translation>
    </message>
    <message>
        <source>The report is being printed.</source>
        <translation>Le rapport s’imprime.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>Le rapport est imprimé.</translation>
    </message>
    <message>
        <source>The report was sent, but the printer did not confirm it. Look at the paper; F6 prints it again.</source>
        <translation>Le rapport a été envoyé, mais l’imprimante ne l’a pas confirmé. Regardez le papier; F6 le réimprime.</translation>
    </message>
    <message>
        <source>The printer stopped half-way. Look at the paper; F6 prints the report again.</source>
        <translation>L’imprimante s’est arrêtée à mi-chemin. Regardez le papier; F6 réimprime le rapport.</translation>
    </message>
    <message>
        <source>Why open the drawer?</source>
        <translation>Pourquoi ouvrir le tiroir?</translation>
    </message>
    <message>
        <source>The reason and your name are recorded.</source>
        <translation>La raison et votre nom sont enregistrés.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Change for a customer</source>
        <translation>Monnaie pour un client</translation>
    </message>
    <message>
        <source>Money taken to the safe</source>
        <translation>Argent porté au coffre</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Attend une décision</translation>
    </message>
    <message>
        <source>Refund not known yet</source>
        <translation>Remboursement pas encore connu</translation>
    </message>
    <message>
        <source>Alarm that nobody has read</source>
        <translation>Alarme que personne n’a lue</translation>
    </message>
    <message>
        <source>Not confirmed yet: in no total</source>
        <translation>Pas encore confirmé&#xa0;: dans aucun total</translation>
    </message>
    <message>
        <source>Counted, waits for a decision</source>
        <translation>Compté, attend une décision</translation>
    </message>
    <message>
        <source>Refund not known yet: in no total</source>
        <translation>Remboursement pas encore connu&#xa0;: dans aucun total</translation>
    </message>
    <message>
        <source>Paid late, begun in an earlier shift</source>
        <translation>Payé en retard, commencé dans un quart précédent</translation>
    </message>
    <message>
        <source>Refund begun in an earlier shift</source>
        <translation>Remboursement commencé dans un quart précédent</translation>
    </message>
    <message>
        <source>Refund that failed: in no total</source>
        <translation>Remboursement échoué&#xa0;: dans aucun total</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>By wallet</source>
        <translation>Par portefeuille</translation>
    </message>
    <message>
        <source>By way of paying</source>
        <translation>Par mode de paiement</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>Par caissier</translation>
    </message>
    <message>
        <source>Ended unpaid</source>
        <translation>Terminés, non payés</translation>
    </message>
    <message>
        <source>On lines of their own</source>
        <translation>Sur des lignes à part</translation>
    </message>
    <message>
        <source>Nothing was taken yet.</source>
        <translation>Rien n’a encore été encaissé.</translation>
    </message>
    <message>
        <source>Drawer at the opening</source>
        <translation>Tiroir à l’ouverture</translation>
    </message>
    <message>
        <source>Drawer at the closing</source>
        <translation>Tiroir à la fermeture</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Closed although something was open</source>
        <translation>Fermé même si tout n’était pas réglé</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Stagiaire</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Wrong PIN. Type it again.</source>
        <translation>Mauvais NIP. Entrez-le de nouveau.</translation>
    </message>
    <message>
        <source>You can type the PIN again now.</source>
        <translation>Vous pouvez de nouveau entrer le NIP.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The owner unlocks it: F6, then the number.</source>
        <translation>Trop de mauvais NIP. Le propriétaire débloque&#xa0;: F6, puis le chiffre.</translation>
    </message>
    <message>
        <source>This person works here no more.</source>
        <translation>Cette personne ne travaille plus ici.</translation>
    </message>
    <message>
        <source>This person may not approve it.</source>
        <translation>Cette personne ne peut pas l’approuver.</translation>
    </message>
    <message>
        <source>A trainee works in training mode only, not at this till.</source>
        <translation>Un stagiaire travaille seulement en mode formation, pas à cette caisse.</translation>
    </message>
    <message>
        <source>Cancelling the payment</source>
        <translation>Annulation du paiement</translation>
    </message>
    <message>
        <source>A refund of {amount}</source>
        <translation>Remboursement de {amount}</translation>
    </message>
    <message>
        <source>Sending the refund again</source>
        <translation>Renvoi du remboursement</translation>
    </message>
    <message>
        <source>Deciding about {amount}</source>
        <translation>Décision sur {amount}</translation>
    </message>
    <message>
        <source>Closing a payment as not found</source>
        <translation>Fermeture d’un paiement comme introuvable</translation>
    </message>
    <message>
        <source>Going on after the restore</source>
        <translation>Reprise après la restauration</translation>
    </message>
    <message>
        <source>Opening the drawer</source>
        <translation>Ouverture du tiroir</translation>
    </message>
    <message>
        <source>Opening the shift</source>
        <translation>Ouverture du quart</translation>
    </message>
    <message>
        <source>Reading the X report</source>
        <translation>Lecture du rapport X</translation>
    </message>
    <message>
        <source>Printing the X report</source>
        <translation>Impression du rapport X</translation>
    </message>
    <message>
        <source>Closing the shift</source>
        <translation>Fermeture du quart</translation>
    </message>
    <message>
        <source>Printing a Z report</source>
        <translation>Impression d’un rapport Z</translation>
    </message>
    <message>
        <source>Adding somebody</source>
        <translation>Ajout d’une personne</translation>
    </message>
    <message>
        <source>Changing a name or role</source>
        <translation>Changement d’un nom ou d’un rôle</translation>
    </message>
    <message>
        <source>Removing somebody</source>
        <translation>Retrait d’une personne</translation>
    </message>
    <message>
        <source>Setting a PIN</source>
        <translation>Choix d’un NIP</translation>
    </message>
    <message>
        <source>Giving a badge</source>
        <translation>Remise d’un badge</translation>
    </message>
    <message>
        <source>Unlocking somebody</source>
        <translation>Déblocage d’une personne</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <source>This, of {amount},</source>
        <translation>Ceci ({amount})</translation>
    </message>
    <message>
        <source>{deed} needs a supervisor.</source>
        <translation>{deed}&#xa0;: il faut un superviseur.</translation>
    </message>
    <message>
        <source>{deed} needs the owner.</source>
        <translation>{deed}&#xa0;: il faut le propriétaire.</translation>
    </message>
    <message>
        <source>{deed} needs a cashier.</source>
        <translation>{deed}&#xa0;: il faut un caissier.</translation>
    </message>
    <message>
        <source>taking payments</source>
        <translation>encaisser des paiements</translation>
    </message>
    <message>
        <source>cancelling payments</source>
        <translation>annuler des paiements</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>remboursements</translation>
    </message>
    <message>
        <source>refunds above the shop&apos;s limit</source>
        <translation>remboursements au-delà de la limite du magasin</translation>
    </message>
    <message>
        <source>deciding about uncertain money</source>
        <translation>décider de l’argent incertain</translation>
    </message>
    <message>
        <source>opening the drawer</source>
        <translation>ouvrir le tiroir</translation>
    </message>
    <message>
        <source>reports and closing the shift</source>
        <translation>rapports et fermeture du quart</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>people and their PINs</source>
        <translation>personnel et NIP</translation>
    </message>
    <message>
        <source>Locking the till…</source>
        <translation>Verrouillage de la caisse…</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Qui est à la caisse?</translation>
    </message>
    <message>
        <source>Press your number, or scan your badge.</source>
        <translation>Appuyez sur votre chiffre, ou numérisez votre badge.</translation>
    </message>
    <message>
        <source>{name} is locked out.</source>
        <translation>Accès bloqué pour {name}.</translation>
    </message>
    <message>
        <source>{name}, type your PIN.</source>
        <translation>{name}, entrez votre NIP.</translation>
    </message>
    <message>
        <source>The right it needs: {right}.</source>
        <translation>Droit nécessaire&#xa0;: {right}.</translation>
    </message>
    <message>
        <source>For: {name}, {role}</source>
        <translation>Pour&#xa0;: {name}, {role}</translation>
    </message>
    <message>
        <source>For: {name}</source>
        <translation>Pour&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nobody who works here may approve it. Press Esc.</source>
        <translation>Personne ici ne peut l’approuver. Appuyez sur Échap.</translation>
    </message>
    <message>
        <source>Who approves it? Press the number.</source>
        <translation>Qui l’approuve? Appuyez sur le chiffre.</translation>
    </message>
    <message>
        <source>{role} · locked</source>
        <translation>{role} · bloqué</translation>
    </message>
    <message>
        <source>Checking the PIN…</source>
        <translation>Vérification du NIP…</translation>
    </message>
    <message>
        <source>Wrong PIN. The next one is taken in {wait}.</source>
        <translation>Mauvais NIP. Vous pourrez réessayer dans {wait}.</translation>
    </message>
    <message>
        <source>4 to 8 digits, then Enter.</source>
        <translation>4 à 8 chiffres, puis Entrée.</translation>
    </message>
    <message>
        <source>Wrong PIN. One try left, then it is locked.</source>
        <translation>Mauvais NIP. Encore un essai, puis c’est bloqué.</translation>
    </message>
    <message>
        <source>Wrong PIN. {tries} tries left.</source>
        <translation>Mauvais NIP. Il reste {tries} essais.</translation>
    </message>
    <message>
        <source>{cashier} asked for {amount}: {way}.</source>
        <translation>{cashier} a demandé {amount}&#xa0;: {way}.</translation>
    </message>
    <message>
        <source>Order of {amount}, made elsewhere, taken into this till&apos;s books to refund it.</source>
        <translation>Commande de {amount}, faite ailleurs, entrée dans les livres de cette caisse pour la rembourser.</translation>
    </message>
    <message>
        <source>The till began to send it to AlphaPay.</source>
        <translation>La caisse a commencé à l’envoyer à AlphaPay.</translation>
    </message>
    <message>
        <source>It never left this till. Nothing was charged.</source>
        <translation>Jamais parti de cette caisse. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>AlphaPay has the order.</source>
        <translation>AlphaPay a la commande.</translation>
    </message>
    <message>
        <source>AlphaPay refused it. Nothing was charged.</source>
        <translation>AlphaPay l’a refusé. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Not known whether it was paid. {doubt}</source>
        <translation>On ne sait pas si c’est payé. {doubt}</translation>
    </message>
    <message>
        <source>Cancelling began: {cause}.</source>
        <translation>Début de l’annulation&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>AlphaPay confirmed the payment of {booked}.</source>
        <translation>AlphaPay a confirmé le paiement de {booked}.</translation>
    </message>
    <message>
        <source>AlphaPay confirmed another amount than was asked for: {booked}.</source>
        <translation>AlphaPay a confirmé un autre montant que celui demandé&#xa0;: {booked}.</translation>
    </message>
    <message>
        <source>AlphaPay confirmed {booked}, {seen} by somebody else than this till.</source>
        <translation>AlphaPay a confirmé {booked}, {seen} ailleurs qu’à cette caisse.</translation>
    </message>
    <message>
        <source>AlphaPay says that the payment failed.</source>
        <translation>AlphaPay dit que le paiement a échoué.</translation>
    </message>
    <message>
        <source>AlphaPay says that the order is closed. It was not paid.</source>
        <translation>AlphaPay dit que la commande est fermée. Elle n’a pas été payée.</translation>
    </message>
    <message>
        <source>AlphaPay was asked once more: nothing had changed.</source>
        <translation>On a redemandé à AlphaPay&#xa0;: rien n’avait changé.</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list says which wallet paid: {wallet}.</source>
        <translation>La liste d’AlphaPay dit quel portefeuille a payé&#xa0;: {wallet}.</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list has this payment. It is asked about again.</source>
        <translation>La liste d’AlphaPay a ce paiement. La caisse redemande.</translation>
    </message>
    <message>
        <source>The money waits for a decision: {attention}.</source>
        <translation>L’argent attend une décision&#xa0;: {attention}.</translation>
    </message>
    <message>
        <source>{by} decided: {resolution}.</source>
        <translation>{by} a décidé&#xa0;: {resolution}.</translation>
    </message>
    <message>
        <source>The refund failed. The money waits for a decision again.</source>
        <translation>Le remboursement a échoué. L’argent attend de nouveau une décision.</translation>
    </message>
    <message>
        <source>{by} closed it as not found: AlphaPay&apos;s lists do not have it.</source>
        <translation>{by} l’a fermé comme introuvable&#xa0;: les listes d’AlphaPay ne l’ont pas.</translation>
    </message>
    <message>
        <source>At the next sale the cashier said that it was another customer.</source>
        <translation>À la vente suivante, le caissier a dit que c’était un autre client.</translation>
    </message>
    <message>
        <source>Alarm: {alarm}.</source>
        <translation>Alarme&#xa0;: {alarm}.</translation>
    </message>
    <message>
        <source>{by} has seen the alarm: {alarm}.</source>
        <translation>{by} a vu l’alarme&#xa0;: {alarm}.</translation>
    </message>
    <message>
        <source>{minor} set aside for a refund.</source>
        <translation>{minor} réservé pour un remboursement.</translation>
    </message>
    <message>
        <source>{minor} is free again: the refund was not made.</source>
        <translation>{minor} de nouveau disponible&#xa0;: le remboursement n’a pas été fait.</translation>
    </message>
    <message>
        <source>{minor} went back to the customer.</source>
        <translation>{minor} rendu au client.</translation>
    </message>
    <message>
        <source>AlphaPay shows it {seen}: more than this till gave back. What remains is not known.</source>
        <translation>AlphaPay le montre {seen}&#xa0;: plus que ce que cette caisse a rendu. Le reste n’est pas connu.</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s number of the order became known.</source>
        <translation>Le numéro de la commande chez AlphaPay est maintenant connu.</translation>
    </message>
    <message>
        <source>The money counts in this shift.</source>
        <translation>L’argent compte dans ce quart.</translation>
    </message>
    <message>
        <source>AlphaPay is asked once more before the shift is closed.</source>
        <translation>On redemande à AlphaPay avant de fermer le quart.</translation>
    </message>
    <message>
        <source>{cashier} began the sale of {amount}.</source>
        <translation>{cashier} a commencé la vente de {amount}.</translation>
    </message>
    <message>
        <source>The sale was made elsewhere.</source>
        <translation>La vente a été faite ailleurs.</translation>
    </message>
    <message>
        <source>The cashier went on to the next customer.</source>
        <translation>Le caissier est passé au client suivant.</translation>
    </message>
    <message>
        <source>The sale was taken back onto the screen.</source>
        <translation>La vente a été ramenée à l’écran.</translation>
    </message>
    <message>
        <source>The receipt went into the line for the printer.</source>
        <translation>Le reçu a été mis en file pour l’imprimante.</translation>
    </message>
    <message>
        <source>A paper went into the line for the printer.</source>
        <translation>Un document a été mis en file pour l’imprimante.</translation>
    </message>
    <message>
        <source>{job}</source>
        <translation>{job}</translation>
    </message>
    <message>
        <source>The cashier parked the sale before it was certain. The customer {left}.</source>
        <translation>Le caissier a mis la vente de côté avant que ce soit certain. Le client {left}.</translation>
    </message>
    <message>
        <source>The cashier</source>
        <translation>Le caissier</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Raison&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Reference: {reference}.</source>
        <translation>Référence&#xa0;: {reference}.</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s words: “{message}”</source>
        <translation>AlphaPay dit&#xa0;: «&#xa0;{message}&#xa0;»</translation>
    </message>
    <message>
        <source>{by} sent the refund again under the same number.</source>
        <translation>{by} a renvoyé le remboursement sous le même numéro.</translation>
    </message>
    <message>
        <source>The customer&apos;s wallet moved {pay_amount}.</source>
        <translation>Mouvement au portefeuille du client&#xa0;: {pay_amount}.</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation>d MMM HH:mm:ss</translation>
    </message>
    <message>
        <source>{by} ordered a refund of {amount}.</source>
        <translation>{by} a demandé un remboursement de {amount}.</translation>
    </message>
    <message>
        <source>The till began to send the refund to AlphaPay.</source>
        <translation>La caisse a commencé à envoyer le remboursement à AlphaPay.</translation>
    </message>
    <message>
        <source>The refund never left this till. Nothing went back.</source>
        <translation>Le remboursement n’est jamais parti de cette caisse. Rien n’a été rendu.</translation>
    </message>
    <message>
        <source>AlphaPay has the refund.</source>
        <translation>AlphaPay a le remboursement.</translation>
    </message>
    <message>
        <source>AlphaPay reviews the refund. A person there decides.</source>
        <translation>AlphaPay examine le remboursement. Une personne y décide.</translation>
    </message>
    <message>
        <source>AlphaPay refused the refund. Nothing went back.</source>
        <translation>AlphaPay a refusé le remboursement. Rien n’a été rendu.</translation>
    </message>
    <message>
        <source>AlphaPay says that the refund failed. Nothing went back.</source>
        <translation>AlphaPay dit que le remboursement a échoué. Rien n’a été rendu.</translation>
    </message>
    <message>
        <source>No clear answer came: not known whether AlphaPay has the refund.</source>
        <translation>Pas de réponse claire&#xa0;: on ne sait pas si AlphaPay a le remboursement.</translation>
    </message>
    <message>
        <source>AlphaPay confirmed the refund.</source>
        <translation>AlphaPay a confirmé le remboursement.</translation>
    </message>
    <message>
        <source>What became of the refund counts in this shift.</source>
        <translation>Le résultat du remboursement compte dans ce quart.</translation>
    </message>
    <message>
        <source>No answer came from AlphaPay.</source>
        <translation>Aucune réponse d’AlphaPay.</translation>
    </message>
    <message>
        <source>The answer could not be verified as AlphaPay&apos;s.</source>
        <translation>On n’a pas pu vérifier que la réponse vient d’AlphaPay.</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s answer proves nothing.</source>
        <translation>La réponse d’AlphaPay ne prouve rien.</translation>
    </message>
    <message>
        <source>The till stopped in the middle of it.</source>
        <translation>La caisse s’est arrêtée en cours de route.</translation>
    </message>
    <message>
        <source>It has expired, and AlphaPay still says: in process.</source>
        <translation>Il a expiré, et AlphaPay dit encore&#xa0;: en cours.</translation>
    </message>
    <message>
        <source>It has expired, and AlphaPay could not be asked.</source>
        <translation>Il a expiré, et AlphaPay n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>the cashier wished it</source>
        <translation>le caissier l’a voulu</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>son temps était écoulé</translation>
    </message>
    <message>
        <source>the customer&apos;s code was scanned instead</source>
        <translation>le code du client a plutôt été numérisé</translation>
    </message>
    <message>
        <source>AlphaPay sent no QR code to show</source>
        <translation>AlphaPay n’a envoyé aucun code QR à afficher</translation>
    </message>
    <message>
        <source>another payment of the sale had come</source>
        <translation>un autre paiement de la vente était venu</translation>
    </message>
    <message>
        <source>it came late, after the payment had ended here</source>
        <translation>il est venu en retard, après la fin du paiement ici</translation>
    </message>
    <message>
        <source>it came after the customer had left</source>
        <translation>il est venu après le départ du client</translation>
    </message>
    <message>
        <source>it is another amount</source>
        <translation>c’est un autre montant</translation>
    </message>
    <message>
        <source>it was refunded from elsewhere</source>
        <translation>il a été remboursé d’ailleurs</translation>
    </message>
    <message>
        <source>the customer had paid already</source>
        <translation>le client avait déjà payé</translation>
    </message>
    <message>
        <source>it pays its sale</source>
        <translation>il paie sa vente</translation>
    </message>
    <message>
        <source>it stands at AlphaPay&apos;s figure</source>
        <translation>il reste au montant d’AlphaPay</translation>
    </message>
    <message>
        <source>it is given back</source>
        <translation>il est rendu</translation>
    </message>
    <message>
        <source>left with the goods</source>
        <translation>est parti avec la marchandise</translation>
    </message>
    <message>
        <source>paid another way</source>
        <translation>a payé autrement</translation>
    </message>
    <message>
        <source>left with nothing</source>
        <translation>est parti sans rien</translation>
    </message>
    <message>
        <source>another amount was paid</source>
        <translation>un autre montant a été payé</translation>
    </message>
    <message>
        <source>a refund that this till did not make</source>
        <translation>un remboursement que cette caisse n’a pas fait</translation>
    </message>
    <message>
        <source>the customer paid twice</source>
        <translation>le client a payé deux fois</translation>
    </message>
    <message>
        <source>the order had ended and is in process again</source>
        <translation>la commande était terminée et est de nouveau en cours</translation>
    </message>
    <message>
        <source>AlphaPay had said paid and says otherwise now</source>
        <translation>AlphaPay avait dit payé et dit maintenant autre chose</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list says paid, the order itself does not</source>
        <translation>la liste d’AlphaPay dit payé, la commande elle-même ne le dit pas</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list has an order that never left this till</source>
        <translation>la liste d’AlphaPay a une commande jamais partie de cette caisse</translation>
    </message>
    <message>
        <source>not refunded</source>
        <translation>non remboursé</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>remboursé en partie</translation>
    </message>
    <message>
        <source>refunded in full</source>
        <translation>remboursé en entier</translation>
    </message>
    <message>
        <source>The paper waits for the printer.</source>
        <translation>Le document attend l’imprimante.</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>Le document a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The paper was printed.</source>
        <translation>Le document a été imprimé.</translation>
    </message>
    <message>
        <source>The paper may have been printed: it is not printed again by itself.</source>
        <translation>Le document a peut-être été imprimé&#xa0;: il ne se réimprime pas de lui-même.</translation>
    </message>
    <message>
        <source>the customer&apos;s code was scanned</source>
        <translation>le code du client a été numérisé</translation>
    </message>
    <message>
        <source>a QR code for the customer to scan</source>
        <translation>un code QR à numériser par le client</translation>
    </message>
    <message>
        <source>Welcome. What shall this till do?</source>
        <translation>Bienvenue. Que doit faire cette caisse?</translation>
    </message>
    <message>
        <source>Nothing is written before you save at the end.</source>
        <translation>Rien n’est écrit avant que vous enregistriez à la fin.</translation>
    </message>
    <message>
        <source>Where is your AlphaPay account?</source>
        <translation>Où est votre compte AlphaPay?</translation>
    </message>
    <message>
        <source>The region decides where payments go and in which currency.</source>
        <translation>La région décide où vont les paiements et en quelle devise.</translation>
    </message>
    <message>
        <source>At which address is AlphaPay?</source>
        <translation>À quelle adresse est AlphaPay?</translation>
    </message>
    <message>
        <source>Only where AlphaPay gave you one, or for its simulator on this computer.</source>
        <translation>Seulement si AlphaPay vous en a donné une, ou pour son simulateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is your merchant code?</source>
        <translation>Quel est votre code de commerçant?</translation>
    </message>
    <message>
        <source>It stands in AlphaPay&apos;s dashboard: letters and digits.</source>
        <translation>Il est dans le tableau de bord d’AlphaPay : lettres et chiffres.</translation>
    </message>
    <message>
        <source>Which till is this?</source>
        <translation>Quelle caisse est-ce?</translation>
    </message>
    <message>
        <source>Each till needs an id of its own, such as T01: payments, receipts and this till&apos;s books carry it. Two tills with one id cannot be told apart.</source>
        <translation>Chaque caisse a son propre numéro, comme T01 : les paiements, les reçus et ses livres le portent. Deux caisses du même numéro ne se distinguent plus.</translation>
    </message>
    <message>
        <source>This till&apos;s keys</source>
        <translation>Les clés de cette caisse</translation>
    </message>
    <message>
        <source>The till signs every payment with its private key; AlphaPay knows it by the public key.</source>
        <translation>La caisse signe chaque paiement avec sa clé privée; AlphaPay la reconnaît à la clé publique.</translation>
    </message>
    <message>
        <source>Paste AlphaPay&apos;s public key</source>
        <translation>Collez la clé publique d’AlphaPay</translation>
    </message>
    <message>
        <source>Copy it from AlphaPay&apos;s dashboard. By it the till knows AlphaPay&apos;s answers from others.</source>
        <translation>Copiez-la du tableau de bord d’AlphaPay. Elle permet à la caisse de reconnaître les réponses d’AlphaPay.</translation>
    </message>
    <message>
        <source>Try it with AlphaPay</source>
        <translation>Essayez avec AlphaPay</translation>
    </message>
    <message>
        <source>The till asks for today&apos;s list of payments, signed with its key. No money moves.</source>
        <translation>La caisse demande la liste des paiements du jour, signée de sa clé. Aucun argent ne bouge.</translation>
    </message>
    <message>
        <source>What stands on receipts?</source>
        <translation>Que porte le reçu?</translation>
    </message>
    <message>
        <source>Only the shop&apos;s name is needed.</source>
        <translation>Seul le nom du commerce est nécessaire.</translation>
    </message>
    <message>
        <source>Which receipt printer?</source>
        <translation>Quelle imprimante à reçus?</translation>
    </message>
    <message>
        <source>It can be chosen later, too. Payments never depend on it.</source>
        <translation>On peut la choisir plus tard. Les paiements n’en dépendent jamais.</translation>
    </message>
    <message>
        <source>Where is the printer?</source>
        <translation>Où est l’imprimante?</translation>
    </message>
    <message>
        <source>Print a test slip to be sure.</source>
        <translation>Imprimez un bordereau d’essai pour en être sûr.</translation>
    </message>
    <message>
        <source>Scan anything now</source>
        <translation>Lisez n’importe quel code</translation>
    </message>
    <message>
        <source>Any barcode will do. A scanner that types like a keyboard needs no setting; for one on a serial port choose the port. Without a scanner go on.</source>
        <translation>Tout code-barres convient. Un lecteur qui écrit comme un clavier ne demande aucun réglage; pour un lecteur sur port série, choisissez le port. Sans lecteur, continuez.</translation>
    </message>
    <message>
        <source>Which screen does the customer see?</source>
        <translation>Quel écran voit le client?</translation>
    </message>
    <message>
        <source>Each screen shows its number now.</source>
        <translation>Chaque écran montre maintenant son numéro.</translation>
    </message>
    <message>
        <source>Is all of this right?</source>
        <translation>Tout est-il exact?</translation>
    </message>
    <message>
        <source>Everything can be changed later. The till starts when it is saved.</source>
        <translation>Tout peut être changé plus tard. La caisse démarre une fois enregistré.</translation>
    </message>
    <message>
        <source>Try it with the simulator</source>
        <translation>Essayer avec le simulateur</translation>
    </message>
    <message>
        <source>A till to play with: simulated AlphaPay, no real money, nothing to set.</source>
        <translation>Une caisse pour s’exercer : AlphaPay simulé, aucun argent réel, rien à régler.</translation>
    </message>
    <message>
        <source>Connect to AlphaPay</source>
        <translation>Se connecter à AlphaPay</translation>
    </message>
    <message>
        <source>Set up this shop&apos;s till. Have AlphaPay&apos;s dashboard at hand.</source>
        <translation>Installer la caisse de ce commerce. Ayez le tableau de bord d’AlphaPay sous la main.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Entrée ou Tab</translation>
    </message>
    <message>
        <source>On slow ports only</source>
        <translation>Seulement sur les ports lents</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, as dots</source>
        <translation>Non, en points</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>du fichier</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>modifié, non enregistré</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>{name} must be a number.</source>
        <translation>{name} doit être un nombre.</translation>
    </message>
    <message>
        <source>Changes hold from the next start of the till.</source>
        <translation>Les changements valent dès le prochain démarrage de la caisse.</translation>
    </message>
    <message>
        <source>The till&apos;s payments and books hang on this. Change it in the settings file, with the till closed.</source>
        <translation>Les paiements et les livres de la caisse en dépendent. Changez-le dans le fichier de réglages, caisse fermée.</translation>
    </message>
    <message>
        <source>Not saved yet: {count}. F9 saves; Esc again throws it away.</source>
        <translation>Pas encore enregistrés : {count}. F9 enregistre; Échap de nouveau les abandonne.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next start: close the till and start it when nobody waits.</source>
        <translation>Enregistré. Valable au prochain démarrage : fermez la caisse et relancez-la quand personne n’attend.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The printer has receipts to print. Test it when they are done.</source>
        <translation>L’imprimante a des reçus à imprimer. Essayez-la quand ils seront sortis.</translation>
    </message>
    <message>
        <source>Save first: the test slip uses what is saved.</source>
        <translation>Enregistrez d’abord : le bordereau d’essai utilise ce qui est enregistré.</translation>
    </message>
    <message>
        <source>The demo and training have no settings file of their own. Nothing can be changed here.</source>
        <translation>La démo et la formation n’ont pas de fichier de réglages. Rien ne peut être changé ici.</translation>
    </message>
    <message>
        <source>openapi.alphapay.ca, Canadian dollars</source>
        <translation>openapi.alphapay.ca, dollars canadiens</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>openapi.alphapay.com, US dollars</source>
        <translation>openapi.alphapay.com, dollars américains</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>Given to you by AlphaPay, or a simulator on this computer</source>
        <translation>Donnée par AlphaPay, ou un simulateur sur cet ordinateur</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Aucune imprimante</translation>
    </message>
    <message>
        <source>Receipts are shown on the screen.</source>
        <translation>Les reçus sont montrés à l’écran.</translation>
    </message>
    <message>
        <source>On the network</source>
        <translation>Sur le réseau</translation>
    </message>
    <message>
        <source>A receipt printer with an address of its own</source>
        <translation>Une imprimante à reçus avec sa propre adresse</translation>
    </message>
    <message>
        <source>On a serial port</source>
        <translation>Sur un port série</translation>
    </message>
    <message>
        <source>A receipt printer on COM3 or /dev/ttyS0</source>
        <translation>Une imprimante à reçus sur COM3 ou /dev/ttyS0</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>Par USB</translation>
    </message>
    <message>
        <source>A receipt printer, on Linux only</source>
        <translation>Une imprimante à reçus, sous Linux seulement</translation>
    </message>
    <message>
        <source>Behind a queue</source>
        <translation>Derrière une file</translation>
    </message>
    <message>
        <source>A receipt printer that has a name in this computer</source>
        <translation>Une imprimante à reçus qui a un nom dans cet ordinateur</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>N’importe quelle imprimante</translation>
    </message>
    <message>
        <source>With its own driver; office printers, too</source>
        <translation>Avec son propre pilote; celles de bureau aussi</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Receipts go into a folder.</source>
        <translation>Les reçus vont dans un dossier.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Merchant code</source>
        <translation>Code de commerçant</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s public key</source>
        <translation>Clé publique d’AlphaPay</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de la clé</translation>
    </message>
    <message>
        <source>Private key in the vault</source>
        <translation>Clé privée dans le coffre</translation>
    </message>
    <message>
        <source>Till id</source>
        <translation>Numéro de caisse</translation>
    </message>
    <message>
        <source>Store (if it has a name of its own)</source>
        <translation>Magasin (s’il a son propre nom)</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Nom du commerce</translation>
    </message>
    <message>
        <source>Address lines</source>
        <translation>Lignes d’adresse</translation>
    </message>
    <message>
        <source>Tax registration</source>
        <translation>N° de taxe</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Printer&apos;s address</source>
        <translation>Adresse de l’imprimante</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>AlphaPay</source>
        <translation>AlphaPay</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal technique</translation>
    </message>
    <message>
        <source>Lines above the sale</source>
        <translation>Lignes au-dessus de la vente</translation>
    </message>
    <message>
        <source>Lines at the end</source>
        <translation>Lignes à la fin</translation>
    </message>
    <message>
        <source>Private key&apos;s file</source>
        <translation>Fichier de la clé privée</translation>
    </message>
    <message>
        <source>Private key&apos;s variable</source>
        <translation>Variable de la clé privée</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s key file</source>
        <translation>Fichier de la clé d’AlphaPay</translation>
    </message>
    <message>
        <source>Key version</source>
        <translation>Version de la clé</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Secondes pour joindre</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>Secondes de silence</translation>
    </message>
    <message>
        <source>Seconds for one call</source>
        <translation>Secondes par appel</translation>
    </message>
    <message>
        <source>Payments sent again</source>
        <translation>Paiements renvoyés</translation>
    </message>
    <message>
        <source>Store&apos;s name</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>Cashier (no effect)</source>
        <translation>Caissier (sans effet)</translation>
    </message>
    <message>
        <source>One more key above</source>
        <translation>Une touche de plus dès</translation>
    </message>
    <message>
        <source>Journal&apos;s folder</source>
        <translation>Dossier du journal</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Refund limit</source>
        <translation>Limite de remboursement</translation>
    </message>
    <message>
        <source>Locks after (s)</source>
        <translation>Se verrouille après (s)</translation>
    </message>
    <message>
        <source>Longest gap (ms)</source>
        <translation>Plus long écart (ms)</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Code le plus court</translation>
    </message>
    <message>
        <source>Key after a code</source>
        <translation>Touche après un code</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>Vitesse (bauds)</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Contrôle de flux</translation>
    </message>
    <message>
        <source>Device file</source>
        <translation>Fichier de l’appareil</translation>
    </message>
    <message>
        <source>Printer&apos;s name</source>
        <translation>Nom de l’imprimante</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Width in dots</source>
        <translation>Largeur en points</translation>
    </message>
    <message>
        <source>Printer&apos;s own letters</source>
        <translation>Lettres de l’imprimante</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Page de codes</translation>
    </message>
    <message>
        <source>Prints by itself</source>
        <translation>Imprime d’elle-même</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Cuts the paper</source>
        <translation>Coupe le papier</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Which monitor</source>
        <translation>Quel écran</translation>
    </message>
    <message>
        <source>Between sales</source>
        <translation>Entre les ventes</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Sauvegardes gardées</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien de détails</translation>
    </message>
    <message>
        <source>Scanner&apos;s port</source>
        <translation>Port du lecteur</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Écran du client</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Installer cette caisse</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Rien de lu encore</translation>
    </message>
    <message>
        <source>If nothing happens, the scanner may need its cable, or a port below.</source>
        <translation>Si rien ne se passe, il manque peut-être son câble, ou un port ci-dessous.</translation>
    </message>
    <message>
        <source>The scanner works: {count} characters</source>
        <translation>Le lecteur fonctionne : {count} caractères</translation>
    </message>
    <message>
        <source>It types like a keyboard, and the till knows it from fingers.</source>
        <translation>Il écrit comme un clavier, et la caisse le distingue des doigts.</translation>
    </message>
    <message>
        <source>It came by the port.</source>
        <translation>C’est venu par le port.</translation>
    </message>
    <message>
        <source>Only a part of the code came</source>
        <translation>Une partie seulement du code est venue</translation>
    </message>
    <message>
        <source>The scanner is too slow or sends no Enter after a code.</source>
        <translation>Le lecteur est trop lent ou n’envoie pas Entrée après un code.</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, set the scanner to send Enter (CR).</source>
        <translation>Lisez encore. Si cela persiste, réglez le lecteur pour envoyer Entrée (CR).</translation>
    </message>
    <message>
        <source>The port is open: scan something</source>
        <translation>Le port est ouvert : lisez un code</translation>
    </message>
    <message>
        <source>The port cannot be opened</source>
        <translation>Le port ne peut être ouvert</translation>
    </message>
    <message>
        <source>Check the cable, or choose another port.</source>
        <translation>Vérifiez le câble, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Types like a keyboard</source>
        <translation>Écrit comme un clavier</translation>
    </message>
    <message>
        <source>Most scanners; nothing to set</source>
        <translation>La plupart des lecteurs; rien à régler</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Lecteur série</translation>
    </message>
    <message>
        <source>This one: the cashier&apos;s window is here</source>
        <translation>Celui-ci : la fenêtre du caissier y est</translation>
    </message>
    <message>
        <source>The customer&apos;s pages fill it</source>
        <translation>Les pages du client le remplissent</translation>
    </message>
    <message>
        <source>Whichever is free</source>
        <translation>N’importe lequel de libre</translation>
    </message>
    <message>
        <source>Any screen without the cashier&apos;s window; with one screen, a window</source>
        <translation>Tout écran sans la fenêtre du caissier; avec un seul écran, une fenêtre</translation>
    </message>
    <message>
        <source>No customer screen</source>
        <translation>Pas d’écran client</translation>
    </message>
    <message>
        <source>Customers see nothing: only scanned codes can be charged</source>
        <translation>Les clients ne voient rien : seuls les codes lus peuvent être encaissés</translation>
    </message>
    <message>
        <source>Make a key pair</source>
        <translation>Créer une paire de clés</translation>
    </message>
    <message>
        <source>The private key stays in this till, locked by this computer&apos;s keyring.</source>
        <translation>La clé privée reste dans cette caisse, protégée par le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Utiliser un fichier de clé</translation>
    </message>
    <message>
        <source>You have a private key whose public half AlphaPay knows already.</source>
        <translation>Vous avez une clé privée dont AlphaPay connaît déjà la moitié publique.</translation>
    </message>
    <message>
        <source>Make a key pair in a file</source>
        <translation>Créer une paire de clés dans un fichier</translation>
    </message>
    <message>
        <source>Beside the settings, not encrypted: whoever can read this user&apos;s files can sign payments. Choose it only where there is no keyring.</source>
        <translation>À côté des réglages, non chiffrée : qui peut lire les fichiers de cet utilisateur peut signer des paiements. Seulement s’il n’y a pas de trousseau.</translation>
    </message>
    <message>
        <source>Paste this key into AlphaPay&apos;s dashboard</source>
        <translation>Collez cette clé dans le tableau de bord d’AlphaPay</translation>
    </message>
    <message>
        <source>It is public: copy it, or scan the code with a phone. Go on when AlphaPay has it.</source>
        <translation>Elle est publique : copiez-la, ou lisez le code avec un téléphone. Continuez quand AlphaPay l’a.</translation>
    </message>
    <message>
        <source>One moment. If this computer asks for its keyring&apos;s password, type it.</source>
        <translation>Un instant. Si cet ordinateur demande le mot de passe du trousseau, tapez-le.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Fingerprint {digits}</source>
        <translation>Empreinte {digits}</translation>
    </message>
    <message>
        <source>This till had this pair already.</source>
        <translation>Cette caisse avait déjà cette paire.</translation>
    </message>
    <message>
        <source>The private key is in the file {where}. Keep that file to this till.</source>
        <translation>La clé privée est dans le fichier {where}. Gardez ce fichier pour cette caisse seule.</translation>
    </message>
    <message>
        <source>The private key is in {where}, and stays there also if you leave the set-up now.</source>
        <translation>La clé privée est dans {where}, et y reste même si vous quittez maintenant.</translation>
    </message>
    <message>
        <source>An RSA key of 2048 bits in PKCS#8 form (BEGIN PRIVATE KEY). The till reads it there at each start.</source>
        <translation>Une clé RSA de 2048 bits en PKCS#8 (BEGIN PRIVATE KEY). La caisse l’y lit à chaque démarrage.</translation>
    </message>
    <message>
        <source>Try again, or choose another way.</source>
        <translation>Essayez encore, ou choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>That did not work by a fault of this program ({what}). Nothing was changed. Try again.</source>
        <translation>Cela n’a pas marché par une faute de ce programme ({what}). Rien n’a changé. Essayez encore.</translation>
    </message>
    <message>
        <source>This is a whole RSA-2048 public key.</source>
        <translation>C’est une clé publique RSA-2048 complète.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Will be written to {file}</source>
        <translation>Sera écrit dans {file}</translation>
    </message>
    <message>
        <source>Not tried with AlphaPay yet: it is not known whether payments will work. Esc goes back to try.</source>
        <translation>Pas encore essayé avec AlphaPay : on ne sait pas si les paiements marcheront. Échap revient pour essayer.</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Mend that, then save again.</source>
        <translation>Le fichier n’a pas pu être écrit ({why}). Corrigez cela, puis enregistrez encore.</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>Aucun argent n’a bougé.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, then try again.</source>
        <translation>Vérifiez le câble réseau ou le Wi-Fi, puis réessayez.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date, time and time zone, then try again.</source>
        <translation>Réglez la date, l’heure et le fuseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Go back (Esc) and compare AlphaPay&apos;s public key and the region with the dashboard.</source>
        <translation>Revenez (Échap) et comparez la clé publique d’AlphaPay et la région avec le tableau de bord.</translation>
    </message>
    <message>
        <source>AlphaPay does not know this till&apos;s key yet</source>
        <translation>AlphaPay ne connaît pas encore la clé de cette caisse</translation>
    </message>
    <message>
        <source>Paste this till&apos;s public key into AlphaPay&apos;s dashboard (Esc goes back to it), wait a minute, try again.</source>
        <translation>Collez la clé publique de cette caisse dans le tableau de bord d’AlphaPay (Échap y revient), attendez une minute, réessayez.</translation>
    </message>
    <message>
        <source>AlphaPay does not know this merchant code</source>
        <translation>AlphaPay ne connaît pas ce code de commerçant</translation>
    </message>
    <message>
        <source>Go back (Esc) and compare merchant code and region with the dashboard.</source>
        <translation>Revenez (Échap) et comparez le code de commerçant et la région avec le tableau de bord.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than five minutes off</source>
        <translation>L’horloge de cet ordinateur est décalée de plus de cinq minutes</translation>
    </message>
    <message>
        <source>AlphaPay has trouble of its own</source>
        <translation>AlphaPay a ses propres ennuis</translation>
    </message>
    <message>
        <source>AlphaPay refused: {code} {message}</source>
        <translation>AlphaPay a refusé : {code} {message}</translation>
    </message>
    <message>
        <source>The keys are right. Ask AlphaPay what this code means.</source>
        <translation>Les clés sont bonnes. Demandez à AlphaPay ce que ce code veut dire.</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s address was not found</source>
        <translation>L’adresse d’AlphaPay est introuvable</translation>
    </message>
    <message>
        <source>AlphaPay cannot be reached</source>
        <translation>AlphaPay ne peut être joint</translation>
    </message>
    <message>
        <source>No safe connection to AlphaPay</source>
        <translation>Pas de connexion sûre à AlphaPay</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; sign in to the Wi-Fi if it asks for that. Ask who filters the network.</source>
        <translation>Vérifiez la date de cet ordinateur; connectez-vous au Wi-Fi s’il le demande. Demandez qui filtre le réseau.</translation>
    </message>
    <message>
        <source>AlphaPay did not answer in time</source>
        <translation>AlphaPay n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The connection broke before AlphaPay answered</source>
        <translation>La connexion s’est rompue avant la réponse d’AlphaPay</translation>
    </message>
    <message>
        <source>Not AlphaPay answered, but something on the way</source>
        <translation>Ce n’est pas AlphaPay qui a répondu, mais quelque chose en chemin</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi if it asks for that; otherwise try again later.</source>
        <translation>Connectez-vous au Wi-Fi s’il le demande; sinon, réessayez plus tard.</translation>
    </message>
    <message>
        <source>AlphaPay asks for a pause</source>
        <translation>AlphaPay demande une pause</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The answer is too long to be AlphaPay&apos;s</source>
        <translation>La réponse est trop longue pour venir d’AlphaPay</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>La réponse est illisible</translation>
    </message>
    <message>
        <source>An answer came without AlphaPay&apos;s signature: it proves nothing</source>
        <translation>Une réponse sans signature d’AlphaPay est venue : elle ne prouve rien</translation>
    </message>
    <message>
        <source>If it names INVALID_SIGN, paste this till&apos;s public key into the dashboard; if INVALID_MERCHANT_CODE, compare the merchant code. Then try again.</source>
        <translation>Si elle dit INVALID_SIGN, collez la clé publique de cette caisse dans le tableau de bord; si INVALID_MERCHANT_CODE, comparez le code de commerçant. Puis réessayez.</translation>
    </message>
    <message>
        <source>The answer is not signed with the AlphaPay key that you pasted</source>
        <translation>La réponse n’est pas signée avec la clé d’AlphaPay que vous avez collée</translation>
    </message>
    <message>
        <source>The answer belongs to another question</source>
        <translation>La réponse appartient à une autre question</translation>
    </message>
    <message>
        <source>The answer is dated far from this computer&apos;s clock</source>
        <translation>La réponse porte une date loin de l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing was sent: the key or the address cannot be used</source>
        <translation>Rien n’a été envoyé : la clé ou l’adresse est inutilisable</translation>
    </message>
    <message>
        <source>Go back (Esc) and compare address, merchant code and keys.</source>
        <translation>Revenez (Échap) et comparez l’adresse, le code de commerçant et les clés.</translation>
    </message>
    <message>
        <source>Unverified hint: {hint}</source>
        <translation>Indice non vérifié : {hint}</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s dashboard must have this till&apos;s public key by now.</source>
        <translation>Le tableau de bord d’AlphaPay doit maintenant avoir la clé publique de cette caisse.</translation>
    </message>
    <message>
        <source>Press Enter to try.</source>
        <translation>Appuyez sur Entrée pour essayer.</translation>
    </message>
    <message>
        <source>Asking AlphaPay …</source>
        <translation>Demande à AlphaPay…</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>Aucun argent ne bouge.</translation>
    </message>
    <message>
        <source>Go on without a try?</source>
        <translation>Continuer sans essai?</translation>
    </message>
    <message>
        <source>A wrong key or merchant code then shows only when the first customer wants to pay.</source>
        <translation>Une clé ou un code de commerçant faux ne se voit alors que quand le premier client veut payer.</translation>
    </message>
    <message>
        <source>Enter tries now; F9 goes on all the same.</source>
        <translation>Entrée essaie maintenant; F9 continue quand même.</translation>
    </message>
    <message>
        <source>AlphaPay was not asked</source>
        <translation>AlphaPay n’a pas été interrogé</translation>
    </message>
    <message>
        <source>Go back (Esc) to the keys, then try again.</source>
        <translation>Revenez (Échap) aux clés, puis réessayez.</translation>
    </message>
    <message>
        <source>AlphaPay knows this till</source>
        <translation>AlphaPay connaît cette caisse</translation>
    </message>
    <message>
        <source>It took the call, and its answer bears AlphaPay&apos;s signature.</source>
        <translation>Il a accepté l’appel, et sa réponse porte la signature d’AlphaPay.</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Payez avec votre téléphone</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Please have your phone ready</source>
        <translation>Préparez votre téléphone, s’il vous plaît</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Your payment is being prepared</source>
        <translation>Votre paiement est en préparation</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>Numérisez pour payer</translation>
    </message>
    <message>
        <source>Open WeChat or Alipay to scan</source>
        <translation>Ouvrez WeChat ou Alipay pour numériser</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>Confirmez sur votre téléphone</translation>
    </message>
    <message>
        <source>If your phone asks, enter your PIN</source>
        <translation>Si votre téléphone le demande, entrez votre NIP</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez attendre</translation>
    </message>
    <message>
        <source>Your payment is being checked. Please don&apos;t pay again.</source>
        <translation>Votre paiement est en vérification. Ne payez pas de nouveau, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci!</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Paiement échoué</translation>
    </message>
    <message>
        <source>Please try again or ask the cashier</source>
        <translation>Réessayez ou adressez-vous à la caisse, s’il vous plaît</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Paiement annulé</translation>
    </message>
    <message>
        <source>No payment was made</source>
        <translation>Aucun paiement n’a été fait</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>No payment was made. Please ask the cashier for a new code.</source>
        <translation>Aucun paiement n’a été fait. Demandez un nouveau code à la caisse, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please ask the cashier</source>
        <translation>Adressez-vous à la caisse, s’il vous plaît</translation>
    </message>
    <message>
        <source>Please don&apos;t pay again</source>
        <translation>Ne payez pas de nouveau, s’il vous plaît</translation>
    </message>
    <message>
        <source>TRAINING · no real money</source>
        <translation>FORMATION · aucun argent réel</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>WeChat Pay</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>Alipay</translation>
    </message>
    <message>
        <source>UnionPay</source>
        <translation>UnionPay</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Customer pays with WeChat</source>
        <translation>Le client paie avec WeChat</translation>
    </message>
    <message>
        <source>Customer pays with Alipay</source>
        <translation>Le client paie avec Alipay</translation>
    </message>
    <message>
        <source>Customer enters the PIN</source>
        <translation>Le client entre son NIP</translation>
    </message>
    <message>
        <source>Customer declines</source>
        <translation>Le client refuse</translation>
    </message>
    <message>
        <source>Scan a WeChat code</source>
        <translation>Numériser un code WeChat</translation>
    </message>
    <message>
        <source>Scan an Alipay code that needs a PIN</source>
        <translation>Numériser un code Alipay qui demande un NIP</translation>
    </message>
    <message>
        <source>Scan a UnionPay code that is declined</source>
        <translation>Numériser un code UnionPay refusé</translation>
    </message>
    <message>
        <source>Lose AlphaPay&apos;s next answer</source>
        <translation>Perdre la prochaine réponse d’AlphaPay</translation>
    </message>
    <message>
        <source>Forge AlphaPay&apos;s next answer</source>
        <translation>Falsifier la prochaine réponse d’AlphaPay</translation>
    </message>
    <message>
        <source>Let AlphaPay hang once</source>
        <translation>Bloquer AlphaPay une fois</translation>
    </message>
    <message>
        <source>Report a wrong amount</source>
        <translation>Signaler un faux montant</translation>
    </message>
    <message>
        <source>AlphaPay behaves again</source>
        <translation>AlphaPay se comporte de nouveau bien</translation>
    </message>
    <message>
        <source>Open the customer&apos;s phone</source>
        <translation>Ouvrir le téléphone du client</translation>
    </message>
    <message>
        <source>Open AlphaPay&apos;s switches</source>
        <translation>Ouvrir les réglages d’AlphaPay</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>TRAINING</source>
        <translation>FORMATION</translation>
    </message>
    <message>
        <source>Not a real payment</source>
        <translation>Pas un vrai paiement</translation>
    </message>
    <message>
        <source>REPRINT</source>
        <translation>RÉIMPRESSION</translation>
    </message>
    <message>
        <source>Another copy of this receipt may exist</source>
        <translation>Une autre copie de ce reçu peut exister</translation>
    </message>
    <message>
        <source>Tax registration</source>
        <translation>N° de taxe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s</source>
        <translation>d’AlphaPay</translation>
    </message>
    <message>
        <source>this till&apos;s</source>
        <translation>de cette caisse</translation>
    </message>
    <message>
        <source>Printed again at</source>
        <translation>Réimprimé le</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Payé avec</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>N° de paiement</translation>
    </message>
    <message>
        <source>Payment request id</source>
        <translation>N° de demande de paiement</translation>
    </message>
    <message>
        <source>NOT A RECEIPT</source>
        <translation>CECI N’EST PAS UN REÇU</translation>
    </message>
    <message>
        <source>This payment is not confirmed yet</source>
        <translation>Ce paiement n’est pas encore confirmé</translation>
    </message>
    <message>
        <source>Amount of this sale</source>
        <translation>Montant de cette vente</translation>
    </message>
    <message>
        <source>Another copy of this slip may exist</source>
        <translation>Une autre copie de ce bordereau peut exister</translation>
    </message>
    <message>
        <source>This shop is asking AlphaPay what became of this payment: please ask here before you pay again with the same phone, and keep this slip.</source>
        <translation>Ce magasin demande à AlphaPay ce qu’il est advenu de ce paiement&#xa0;: informez-vous ici avant de payer de nouveau avec le même téléphone, et gardez ce bordereau.</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Commencé le</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>Imprimé le</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Reçu de remboursement</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Refunded at</source>
        <translation>Remboursé le</translation>
    </message>
    <message>
        <source>Original payment</source>
        <translation>Paiement d’origine</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>Remboursé jusqu’ici</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Refunded by</source>
        <translation>Remboursé par</translation>
    </message>
    <message>
        <source>Refund id</source>
        <translation>N° de remboursement</translation>
    </message>
    <message>
        <source>Refund request id</source>
        <translation>N° de demande de remboursement</translation>
    </message>
    <message>
        <source>Customer scanned our QR code</source>
        <translation>Le client a numérisé notre code QR</translation>
    </message>
    <message>
        <source>We scanned the customer&apos;s code</source>
        <translation>Nous avons numérisé le code du client</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>Alipay</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>WeChat Pay</translation>
    </message>
    <message>
        <source>UnionPay</source>
        <translation>UnionPay</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Rapport X</translation>
    </message>
    <message>
        <source>What the shift took so far. It is still open.</source>
        <translation>Ce que le quart a encaissé jusqu’ici. Il est encore ouvert.</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Rapport Z</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Another copy of this report may exist</source>
        <translation>Une autre copie de ce rapport peut exister</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Fermé le</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fermé par</translation>
    </message>
    <message>
        <source>The till&apos;s clock was set back during this shift: its times are wrong, its figures are not.</source>
        <translation>L’horloge de la caisse a été reculée pendant ce quart&#xa0;: les heures sont fausses, pas les montants.</translation>
    </message>
    <message>
        <source>No payments and no refunds</source>
        <translation>Aucun paiement ni remboursement</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>By wallet</source>
        <translation>Par portefeuille</translation>
    </message>
    <message>
        <source>By way of paying</source>
        <translation>Par mode de paiement</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>Par caissier</translation>
    </message>
    <message>
        <source>Wallet not known yet</source>
        <translation>Portefeuille pas encore connu</translation>
    </message>
    <message>
        <source>Elsewhere:</source>
        <translation>Ailleurs&#xa0;:</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>remboursements</translation>
    </message>
    <message>
        <source>Ended without money</source>
        <translation>Terminés sans argent</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>No sale of this till moves cash: the float should be there at the end.</source>
        <translation>Aucune vente de cette caisse ne se fait en comptant&#xa0;: le fonds de caisse doit y être à la fin.</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fonds de caisse</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Reason given at closing</source>
        <translation>Raison donnée à la fermeture</translation>
    </message>
    <message>
        <source>Journal up to this report</source>
        <translation>Journal jusqu’à ce rapport</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Our QR code</source>
        <translation>Notre code QR</translation>
    </message>
    <message>
        <source>Customer&apos;s code</source>
        <translation>Code du client</translation>
    </message>
    <message>
        <source>Payments not settled</source>
        <translation>Paiements non réglés</translation>
    </message>
    <message>
        <source>Payments to decide about</source>
        <translation>Paiements à décider</translation>
    </message>
    <message>
        <source>Refunds not settled</source>
        <translation>Remboursements non réglés</translation>
    </message>
    <message>
        <source>Late payments</source>
        <translation>Paiements en retard</translation>
    </message>
    <message>
        <source>Late refunds</source>
        <translation>Remboursements en retard</translation>
    </message>
    <message>
        <source>Refunds that failed</source>
        <translation>Remboursements échoués</translation>
    </message>
    <message>
        <source>In no total: AlphaPay has not said yet what became of them.</source>
        <translation>Dans aucun total&#xa0;: AlphaPay n’a pas encore dit ce qu’il en est.</translation>
    </message>
    <message>
        <source>Begun in an earlier shift. Counted above, where their money came.</source>
        <translation>Commencés dans un quart précédent. Comptés ci-dessus, là où l’argent est venu.</translation>
    </message>
    <message>
        <source>Counted in the shift in which the money came; somebody must decide about it.</source>
        <translation>Comptés dans le quart où l’argent est venu; quelqu’un doit décider.</translation>
    </message>
    <message>
        <source>Begun in an earlier shift. Counted above, where they were made.</source>
        <translation>Commencés dans un quart précédent. Comptés ci-dessus, là où ils ont été faits.</translation>
    </message>
    <message>
        <source>In no total: nothing was given back.</source>
        <translation>Dans aucun total&#xa0;: rien n’a été rendu.</translation>
    </message>
    <message>
        <source>SHOP COPY</source>
        <translation>COPIE DU COMMERCE</translation>
    </message>
</context>
</TS>
