"""For translators: `python -m locales [language]` lists what is wrong with the texts, and who has not reviewed them."""

import sys

from locales.checks import problems, unreviewed


def main(languages: list[str]) -> int:
    """Write each problem on a line, of the named languages or of all; 1 when there is one."""
    found = [line for line in problems() if not languages or any(_about(line, language) for language in languages)]
    waiting = [language for language in unreviewed() if not languages or language in languages]
    sys.stdout.writelines(f"{line}\n" for line in found)
    if waiting:
        sys.stdout.write(f"Safety texts that await a person's name after reviewed-by: {', '.join(waiting)}\n")
    return 1 if found else 0


def _about(line: str, language: str) -> bool:
    return line.startswith(f"locales/{language}/") or line.endswith(f"is missing in {language}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
