"use strict";
// The simulator's switches for people: everything here is one call of the control API.

const at = (id) => document.getElementById(id);
const DEEDS = { pay: "pays", pin: "enters the PIN", decline: "declines", walk_away: "walks away" };
const WALLETS = ["Wechat", "Alipay", "UnionPay"];

async function get(name) {
  return (await fetch("/control/api/" + name)).json();
}

async function post(name, body = {}) {
  const reply = await fetch("/control/api/" + name, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await reply.json();
  at("error").textContent = reply.ok ? "" : answer.error;
  await draw();
}

function made(tag, text, click) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (click) { element.addEventListener("click", click); }
  return element;
}

function orderRow(order) {
  const row = document.createElement("tr");
  const amount = (order.value / 100).toFixed(2) + " " + order.currency;
  const facts = [order.created_at.slice(11, 19), amount, order.scenario, order.wallet || "–", order.status, order.request_id];
  row.append(...facts.map((fact) => made("td", fact)), deeds(order));
  return row;
}

function deeds(order) {
  const cell = document.createElement("td");
  const closed = order.status === "CLOSED" || order.status === "FAILED";
  if (order.status === "PAYMENT_IN_PROCESS") {
    const choices = order.asks_pin ? ["pin", "decline", "walk_away"] : ["pay", "decline", "walk_away"];
    cell.append(...choices.flatMap((deed) => buttons(order, deed)));
  } else if (closed) {
    cell.append(made("button", "turns out to have paid", () => post("customer", { do: "pay_late", order: order.payment_id })));
  }
  return cell;
}

function buttons(order, deed) {
  const wallets = deed === "pay" ? WALLETS : [order.wallet || "Wechat"];
  return wallets.flatMap((wallet) => {
    const words = deed === "pay" ? "pays with " + wallet : DEEDS[deed];
    return [made("button", words, () => post("customer", { do: deed, order: order.payment_id, wallet })), " "];
  });
}

function planned(fault) {
  const { call = "*", times = 1, ...what } = fault;
  const effects = Object.entries(what).map(([name, value]) => name + " " + value).join(", ");
  const chip = made("button", (call === "*" ? "any call" : call) + ": " + effects + " · " + (times ? times + "×" : "for ever"));
  chip.className = "on";
  return chip;
}

function switchField(name, state) {
  const form = state.forms[name];
  const value = state.switches[name];
  let input = document.createElement("input");
  if (form.enum) {
    input = document.createElement("select");
    input.append(...form.enum.map((choice) => new Option(choice, choice)));
    input.value = value;
  } else if (typeof value === "boolean") {
    input.type = "checkbox";
    input.checked = value;
  } else {
    input.value = value === null ? "" : value;
  }
  input.addEventListener("change", () => post("switches", { [name]: read(input, state.defaults[name]) }));
  return input;
}

function read(input, standard) {
  if (input.type === "checkbox") { return input.checked; }
  if (typeof standard === "string") { return input.value; }
  return input.value === "" ? standard : Number(input.value);
}

function switchLabel(name, state) {
  const label = document.createElement("label");
  const words = document.createElement("span");
  words.append(made("code", name), made("small", state.meanings[name]));
  label.append(words, switchField(name, state));
  label.className = state.switches[name] === state.defaults[name] ? "" : "changed";
  return label;
}

async function draw() {
  const [state, orders] = await Promise.all([get("state"), get("orders")]);
  at("where").textContent = state.url + " · merchant " + state.merchant_code;
  at("own-key").textContent = state.public_key;
  at("orders").replaceChildren(...orders.slice(-20).reverse().map(orderRow));
  at("presets").replaceChildren(...Object.keys(state.presets).map((name) => made("button", name, () => post("faults", { preset: name }))));
  at("planned").replaceChildren(...state.faults.map(planned));
  at("planned-title").hidden = !state.faults.length;
  if (state.faults.length) { at("planned").append(made("button", "Clear all", () => post("faults/clear"))); }
  if (!at("switches").contains(document.activeElement) || document.activeElement.type === "checkbox") {
    at("switches").replaceChildren(...Object.keys(state.switches).map((name) => switchLabel(name, state)));
  }
}

for (const button of document.querySelectorAll("[data-age]")) {
  button.addEventListener("click", () => post("age", { seconds: Number(button.dataset.age) }));
}
at("paste-key").addEventListener("submit", async (event) => {
  event.preventDefault();
  await post("key", { public_key: at("pasted-key").value });
  at("key-taken").textContent = at("error").textContent || "Taken: requests signed with it are answered.";
});
at("reset").addEventListener("click", () => post("reset"));
draw();
setInterval(draw, 1500);
