#!/usr/bin/env bash
# Sets up .venv from requirements.lock, with a uv of our own in .tools where the machine has none. Run by make.
set -euo pipefail
cd "$(dirname "$0")/.."

uv_version=0.13.9
export UV_PYTHON_DOWNLOADS=never
export UV_SYSTEM_CERTS=true # as pip does: a company may have an authority of its own

fail() { echo "$1" >&2; exit 1; }

find_python() {
    local name
    for name in python3 python3.14 python3.13 python3.12 python3.11 python; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            "$name" -c 'import sys; print(sys.executable)'
            return
        fi
    done
    fail "Hadaf needs Python 3.11 or newer; please install it (on Debian: apt install python3 python3-venv)."
}

find_uv() {
    if command -v uv >/dev/null && uv --version >/dev/null 2>&1; then
        command -v uv
    elif [ -x .tools/uv/bin/uv ]; then
        echo "$PWD/.tools/uv/bin/uv"
    else
        echo "Fetching uv into .tools (once) …" >&2
        "$1" -m venv .tools/uv >/dev/null 2>&1 || {
            rm -rf .tools/uv
            fail "Python's venv is missing; please install it (on Debian: apt install python3-venv), or install uv."
        }
        .tools/uv/bin/python -m pip install --quiet --disable-pip-version-check "uv==$uv_version" >&2
        echo "$PWD/.tools/uv/bin/uv"
    fi
}

echo "Setting up .venv (once) …" >&2
python=$(find_python)
uv=$(find_uv "$python")
if ! .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    "$uv" venv --quiet --clear --python "$python" .venv
fi
"$uv" pip sync --quiet --require-hashes --python .venv/bin/python requirements.lock
"$uv" pip install --quiet --no-deps --no-build-isolation --python .venv/bin/python --editable .
