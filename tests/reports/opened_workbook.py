"""Says as JSON what another program finds in an Excel workbook: openpyxl's reading of every cell, typed, and of what
makes a sheet a finished report. Usage: opened_workbook.py FILE.xlsx"""

import datetime
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("error")  # a file that openpyxl has to make sense of is not a good file
# Data bars and their like stand in extensions of Excel 2010 that openpyxl passes over.
warnings.filterwarnings("ignore", message=".*xtension is not supported")


def seconds(moment):
    rounded = moment + datetime.timedelta(microseconds=500000)
    return rounded.replace(microsecond=0).isoformat()


def cell_text(cell):
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "f":
        return "f:" + str(value)
    if isinstance(value, datetime.datetime):
        return "d:" + seconds(value)
    if isinstance(value, datetime.date):
        return "d:" + value.isoformat() + "T00:00:00"
    if isinstance(value, bool):
        return "b:" + str(value)
    if isinstance(value, (int, float)):
        return "n:" + format(value, ".12g")
    return "s:" + str(value)


def fit_width(sheet):
    """How many pages wide it prints; 0 when it is not made to fit."""
    if not (sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage):
        return 0
    width = sheet.page_setup.fitToWidth
    return 1 if width is None else int(width)


def sheet_of(sheet):
    return {
        "name": sheet.title,
        "rows": [[cell_text(cell) for cell in row] for row in sheet.iter_rows()],
        "formats": [[cell.number_format for cell in row] for row in sheet.iter_rows()],
        "hatched": [cell.coordinate for row in sheet.iter_rows() for cell in row
                    if cell.fill is not None and cell.fill.fill_type not in (None, "none", "solid")],
        "freeze": sheet.freeze_panes or "",
        "filter": sheet.auto_filter.ref or "",
        "tables": [table.ref for table in sheet.tables.values()],
        "conditions": [{"range": str(area.sqref), "type": rule.type}
                       for area in sheet.conditional_formatting for rule in area.rules],
        "charts": [len(chart.series) for chart in sheet._charts],
        "titleRows": sheet.print_title_rows or "",
        "landscape": sheet.page_setup.orientation == "landscape",
        "paper": int(sheet.page_setup.paperSize or 0),
        "fitWidth": fit_width(sheet),
        "footer": (sheet.oddFooter.right.text or "") if sheet.oddFooter.right else "",
        "widths": {letter: size.width for letter, size in sheet.column_dimensions.items()},
        "links": [cell.hyperlink.location or "" for row in sheet.iter_rows() for cell in row if cell.hyperlink],
    }


def main():
    book = openpyxl.load_workbook(sys.argv[1])
    properties = book.properties
    json.dump({
        "title": properties.title or "",
        "subject": properties.subject or "",
        "creator": properties.creator or "",
        "created": properties.created.isoformat() if properties.created else "",
        "sheets": [sheet_of(sheet) for sheet in book.worksheets],
    }, sys.stdout, ensure_ascii=True)


main()
