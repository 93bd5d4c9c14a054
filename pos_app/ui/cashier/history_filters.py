"""What the history is asked for: the text typed and the filters, each a step further by its key. Pure."""

import re
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from pos_app.domain.alphapay import Wallet
from pos_app.protocol.queries import Filter, Group

_T = TypeVar("_T")
_GROUPS = tuple(Group)
_WALLETS = (None, Wallet.ALIPAY, Wallet.WECHAT, Wallet.UNIONPAY)
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_LONGEST = 64
"""Characters of a search."""


class Day(Enum):
    """Which days are wanted, seen from today."""

    ANY = auto()
    TODAY = auto()
    YESTERDAY = auto()


_DAYS = tuple(Day)
_DAYS_AGO = {Day.TODAY: 0, Day.YESTERDAY: 1}


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for. A text such as 2026-11-22 is a day, every other one is searched for."""

    text: str = ""
    group: Group = Group.ALL
    wallet: Wallet | None = None
    cashier: str = ""
    day: Day = Day.ANY

    @property
    def empty(self) -> bool:
        """Whether everything is wanted."""
        return self == Wanted()

    @property
    def typed_day(self) -> date | None:
        """The day that the text is, if it is one."""
        found = _DAY.fullmatch(self.text.strip())
        try:
            return date(*map(int, found.groups())) if found else None
        except ValueError:
            return None

    def typed(self, text: str) -> "Wanted":
        """With more text behind what stands there."""
        return replace(self, text=(self.text + text).lstrip()[:_LONGEST])

    def shorter(self) -> "Wanted":
        """Without the last character."""
        return replace(self, text=self.text[:-1])

    def next_group(self) -> "Wanted":
        """The next kind of payments."""
        return replace(self, group=_after(_GROUPS, self.group))

    def next_wallet(self) -> "Wanted":
        """The next wallet, and after the last every one."""
        return replace(self, wallet=_after(_WALLETS, self.wallet))

    def next_day(self) -> "Wanted":
        """Today, yesterday, any day."""
        return replace(self, day=_after(_DAYS, self.day))

    def of_cashier(self, name: str) -> "Wanted":
        """Only this cashier's; everybody's where it was so already."""
        return replace(self, cashier="" if self.cashier else name)

    def query(self, now: datetime) -> Filter:
        """As the journal is asked. `now` is aware, in the zone whose days are meant."""
        day = self.typed_day or self._day(now.date())
        since = datetime.combine(day, time(), now.tzinfo) if day else None
        until = datetime.combine(day + timedelta(days=1), time(), now.tzinfo) if day else None
        text = "" if self.typed_day else self.text.strip()
        return Filter(
            text=text, group=self.group, wallet=self.wallet, cashier=self.cashier, since=since, until=until
        )

    def _day(self, today: date) -> date | None:
        return None if self.day is Day.ANY else today - timedelta(days=_DAYS_AGO[self.day])


def _after(choices: tuple[_T, ...], current: _T) -> _T:
    return choices[(choices.index(current) + 1) % len(choices)]
