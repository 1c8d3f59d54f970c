#pragma once

namespace farol::spreadsheet {

/// Writes numbers with a decimal point while it lives, in this thread: libxlsxwriter prints them by the C library,
/// whose locale Qt sets to the user's, and a comma makes a workbook that Excel must repair.
class CNumbers {
public:
    CNumbers();
    ~CNumbers();
    CNumbers(const CNumbers&) = delete;
    CNumbers& operator=(const CNumbers&) = delete;

private:
    void* m_before = nullptr; ///< the thread's locale until then
};

} // namespace farol::spreadsheet
