"""All benchmarks, one after another: a table each on standard error, one JSON object on standard output.

python -m benchmarks [model] [app] [journal]
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def main() -> int:
    """Run the named benchmarks, or all."""
    known = sorted(path.stem for path in FOLDER.glob("*.py") if not path.stem.startswith("_"))
    wanted = sys.argv[1:] or known
    unknown = [name for name in wanted if name not in known]
    if unknown:
        print(f"unknown: {', '.join(unknown)}; expected: {', '.join(known)}", file=sys.stderr)
        return 2
    results: dict[str, object] = {}
    for name in wanted:
        print(f"\n== {name}", file=sys.stderr)
        done = subprocess.run([sys.executable, str(FOLDER / f"{name}.py")], stdout=subprocess.PIPE, check=True)
        results[name] = json.loads(done.stdout)
    print(json.dumps(results, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
