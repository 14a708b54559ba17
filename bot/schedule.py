"""The tick that several workers share, as a periodic task of Procrastinate; refuses to know what is due, and to lock.

Procrastinate brings each tick once, to whichever worker is free, and drops one that nobody could take for ten minutes;
so does the job itself, since a queue of old ticks would only look for the same again. Ticks go by the machine's clock,
also where the bot's own is moved for a rehearsal. A job that ended with its worker is taken up by a task of ours. The
tick after it would do as well: what is due is claimed in rows, not in jobs.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from procrastinate import App, PsycopgConnector

from bot.clock import Clock
from storage.jobs import SCHEMA, connection_string

log = logging.getLogger(__name__)

Deliver = Callable[[Callable[[], Awaitable[None]]], Awaitable[None]]
QUEUE = "reviews"
EVERY = "* * * * * */30"
EVERY_MINUTE = "* * * * *"
TOO_LATE = 600.0
SILENT = 30.0
STOPS_WITHIN = 3.0


def app_for(url: str, deliver: Deliver) -> App:
    """Make the application; `deliver` carries out one tick, and may call what it is given to have another take part."""
    connector = PsycopgConnector(
        conninfo=connection_string(url), kwargs={"options": f"-c search_path={SCHEMA}"}, min_size=1, max_size=4
    )
    app = App(connector=connector)

    @app.periodic(cron=EVERY)
    @app.task(name="deliver_due", queue=QUEUE)
    async def deliver_due(timestamp: int) -> None:
        if Clock().now().timestamp() - timestamp > TOO_LATE:
            log.warning("a tick came more than ten minutes late and is left out")
            return

        async def another() -> None:
            await app.configure_task("deliver_due", queue=QUEUE).defer_async(timestamp=timestamp)

        await deliver(another)

    @app.periodic(cron=EVERY_MINUTE)
    @app.task(name="retry_stalled", queue=QUEUE)
    async def retry_stalled(timestamp: int) -> None:  # noqa: ARG001 - every periodic task gets its moment
        for job in await app.job_manager.get_stalled_jobs(queue=QUEUE, seconds_since_heartbeat=SILENT):
            log.warning("a job whose worker ended is taken up again")
            await app.job_manager.retry_job(job)

    return app


async def run(app: App, stop: asyncio.Event) -> None:
    """Work until told to stop; the tick at hand may end meanwhile. Raises where the database cannot be used."""
    logging.getLogger("procrastinate").setLevel(logging.WARNING)
    async with app.open_async():
        work = app.run_worker_async(
            queues=[QUEUE],
            concurrency=2,
            delete_jobs="always",
            install_signal_handlers=False,
            shutdown_graceful_timeout=STOPS_WITHIN,
        )
        working, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
        await asyncio.wait((working, stopping), return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not working.done():
            working.cancel()
        with suppress(asyncio.CancelledError):
            await working
