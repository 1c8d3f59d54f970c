#include "ui/appearance.h"
#include "ui/banner.h"
#include "ui/collection_bar.h"
#include "ui/empty_page.h"
#include "ui/nav_rail.h"
#include "ui/page_head.h"
#include "ui/text_label.h"

#include <QApplication>
#include <QLabel>

#include <gtest/gtest.h>

using namespace farol::ui;

namespace {

const QString hostile = QStringLiteral("<img src=x onerror=alert(1)><b>Ana</b>");

/// Every label that has words shows them as they are spelled.
int labelsShowing(const QWidget& widget)
{
    int shown = 0;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->text().isEmpty())
            continue;
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
        shown += label->text().contains(QStringLiteral("<img")) ? 1 : 0;
    }
    return shown;
}

class PlainText : public testing::Test {
protected:
    Appearance appearance{*qApp, ThemeChoice::Light};
};

} // namespace

TEST_F(PlainText, OfASchoolsNameInTheRail)
{
    NavRail rail(appearance);
    rail.setSchool(hostile);
    EXPECT_EQ(labelsShowing(rail), 1);
    for (const QLabel* label : rail.findChildren<QLabel*>())
        EXPECT_FALSE(label->toolTip().contains(u'<')); // a tooltip guesses its format, so it is escaped
}

TEST_F(PlainText, OfWhatAPageSays)
{
    PageHead head(appearance, hostile);
    head.setSubtitle(hostile);
    EXPECT_EQ(labelsShowing(head), 2);
    EmptyPage empty(appearance);
    empty.show({hostile, hostile, {}});
    EXPECT_EQ(labelsShowing(empty), 2);
}

TEST_F(PlainText, OfABannerAndTheBar)
{
    Banner banner(appearance);
    banner.show({BannerKind::Warn, hostile});
    EXPECT_EQ(labelsShowing(banner), 1);
    CollectionBar bar(appearance, Numbers());
    bar.rest({hostile, hostile, hostile});
    EXPECT_EQ(labelsShowing(bar), 3);
}
