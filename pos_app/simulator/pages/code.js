"use strict";
// A fresh payment code each minute; once it is charged, the page turns into the order's page.

const NAMES = { Wechat: "WeChat Pay", Alipay: "Alipay", UnionPay: "UnionPay" };
const at = (id) => document.getElementById(id);
let wallet = "Wechat";
let code = null;
let endsAt = 0;
let latest = 0;

async function refresh() {
  const number = ++latest;
  endsAt = Infinity;
  const reply = await fetch("/phone/api/code", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ wallet, will: at("will").value }),
  });
  const fresh = await reply.json();
  if (number !== latest) { return; }
  code = fresh;
  endsAt = Date.now() + code.expires_in_s * 1000;
  at("barcode").innerHTML = code.barcode;
  at("qr").innerHTML = code.qr;
  at("digits").textContent = code.digits.replace(/(.{4})/g, "$1 ");
}

function choose(chosen) {
  wallet = chosen;
  at("phone").className = "phone " + wallet;
  at("wallet").textContent = NAMES[wallet];
  for (const tab of document.querySelectorAll("[data-wallet]")) {
    tab.setAttribute("aria-pressed", String(tab.dataset.wallet === wallet));
  }
  refresh();
}

async function watch() {
  if (!code) { return; }
  const reply = await fetch("/phone/api/code/" + code.token);
  const state = reply.ok ? await reply.json() : { order: null };
  if (state.order) { location.href = "/phone/pay/" + state.order; }
}

function tick() {
  if (!code || endsAt === Infinity) { return; }
  const left = Math.max(0, endsAt - Date.now());
  at("bar").style.width = (left / code.expires_in_s / 10) + "%";
  at("left").textContent = "New code in " + Math.ceil(left / 1000) + " s";
  if (left === 0) { refresh(); }
}

for (const tab of document.querySelectorAll("[data-wallet]")) {
  tab.addEventListener("click", () => choose(tab.dataset.wallet));
}
at("will").addEventListener("change", refresh);
at("fresh").addEventListener("click", refresh);
choose("Wechat");
setInterval(watch, 700);
setInterval(tick, 200);
