"use strict";
// The page a QR leads to: shows one order as the customer's wallet would, and sends what the customer does.

const NAMES = { Wechat: "WeChat Pay", Alipay: "Alipay", UnionPay: "UnionPay" };
const VERDICTS = {
  SUCCESS: ["good", "✓", "Paid", "Show this to nobody: the till knows by itself."],
  PARTIAL_REFUND: ["good", "↺", "Partly refunded", "Some of the money is back in your wallet."],
  FULL_REFUND: ["good", "↺", "Refunded", "All of the money is back in your wallet."],
  FAILED: ["bad", "✕", "Not paid", "No money left your wallet."],
  CLOSED: ["", "–", "Order closed", "It was cancelled or has expired. No money left your wallet."],
};
const address = "/phone/api/order/" + location.pathname.split("/").pop();
const at = (id) => document.getElementById(id);
const show = (id, yes) => { at(id).hidden = !yes; };
let order = null;
let digits = "";
let cameBack = false;

async function ask() {
  const reply = await fetch(address);
  if (reply.ok) { order = await reply.json(); draw(); }
}

async function act(deed, extra = {}) {
  const body = JSON.stringify({ do: deed, ...extra });
  const reply = await fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body });
  const answer = await reply.json();
  at("error").textContent = reply.ok ? "" : answer.error;
  if (reply.ok) { order = answer; draw(); } else { await ask(); }
}

function draw() {
  const open = order.status === "PAYMENT_IN_PROCESS";
  const away = open && order.walked_away && !cameBack;
  at("phone").className = "phone " + (order.wallet || "");
  at("wallet").textContent = order.wallet ? NAMES[order.wallet] : "Choose a wallet";
  at("left").textContent = open ? "Open for " + clock(order.expires_in_s) : "\u00a0";
  at("amount").textContent = money(order);
  at("description").textContent = order.description;
  show("choose", open && !away && !order.asks_pin && order.scenario !== "OFFLINE");
  show("pin", open && !away && order.asks_pin);
  show("leave", open && !away);
  show("back", away);
  show("end", !open || away);
  show("again", !open);
  if (!open || away) { conclude(away); }
}

function conclude(away) {
  const said = away
    ? ["", "…", "You walked away", "The order stays open until it expires."]
    : VERDICTS[order.status] || ["", "?", order.status, ""];
  at("mark").className = "mark " + said[0];
  at("mark").textContent = said[1];
  at("verdict").textContent = said[2];
  at("explanation").textContent = said[3];
  at("with").textContent = order.wallet ? NAMES[order.wallet] : "–";
  at("payment").textContent = order.payment_id;
}

function money(o) {
  return (o.value / 100).toLocaleString("en-CA", { style: "currency", currency: o.currency, currencyDisplay: "code" });
}

function clock(seconds) {
  const whole = Math.ceil(seconds);
  return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
}

function press(key) {
  at("error").textContent = "";
  digits = key === "⌫" ? digits.slice(0, -1) : (digits + key).slice(0, 6);
  [...at("dots").children].forEach((dot, index) => dot.classList.toggle("full", index < digits.length));
  if (digits.length === 6) {
    const pin = digits;
    digits = "";
    setTimeout(() => {
      [...at("dots").children].forEach((dot) => dot.classList.remove("full"));
      act("pin", { pin });
    }, 150);
  }
}

for (const key of ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "⌫"]) {
  const button = document.createElement(key ? "button" : "span");
  button.textContent = key;
  if (key) { button.addEventListener("click", () => press(key)); }
  at("pad").append(button);
}
document.addEventListener("keydown", (event) => {
  if (!at("pin").hidden && /^\d$/.test(event.key)) { press(event.key); }
});
for (const button of document.querySelectorAll("[data-wallet]")) {
  button.addEventListener("click", () => act("choose", { wallet: button.dataset.wallet }));
}
for (const button of document.querySelectorAll("[data-do]")) {
  button.addEventListener("click", () => { cameBack = false; act(button.dataset.do); });
}
at("return").addEventListener("click", () => { cameBack = true; draw(); });
ask();
setInterval(ask, 1000);
