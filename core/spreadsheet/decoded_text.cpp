#include "core/spreadsheet/decoded_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace farol::spreadsheet {

namespace {

/// Windows-1252 where it differs from Latin-1: 0x80 to 0x9F. 0 is a byte that stands for nothing.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

bool isText(char16_t c)
{
    return c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

std::optional<DecodedText> checked(QString text, Encoding encoding)
{
    if (!std::all_of(text.begin(), text.end(), [](QChar c) { return isText(c.unicode()); }))
        return std::nullopt;
    return DecodedText{std::move(text), encoding};
}

std::optional<QString> unicode(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

std::optional<QString> western(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() < 0x80 || c.unicode() > 0x9F)
            continue;
        c = QChar(windows1252[c.unicode() - 0x80U]);
        if (c.isNull())
            return std::nullopt;
    }
    return text;
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        auto text = unicode(bytes, QStringConverter::Utf16);
        return text ? checked(*std::move(text), Encoding::Utf16) : std::nullopt;
    }
    const QByteArray plain = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (auto text = unicode(plain, QStringConverter::Utf8))
        return checked(*std::move(text), Encoding::Utf8);
    auto text = western(plain);
    return text ? checked(*std::move(text), Encoding::Windows1252) : std::nullopt;
}

} // namespace farol::spreadsheet
