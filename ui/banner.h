#pragma once

#include "appearance.h"
#include "notice.h"

#include <QFrame>

class QLabel;

namespace farol::ui {

class Button;
class TextLabel;

enum class BannerStay {
    CanWait, ///< has a ✕
    UntilSuccess, ///< stays until `dismiss()`: an error that still holds
};

/// One sentence under the filter bar, in the soft fill of its kind. Hidden until it has something to say.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(Appearance& appearance, QWidget* parent = nullptr);

    void show(const Notice& notice, const QString& link = {}, BannerStay stay = BannerStay::CanWait);
    /// A second link beside the first, of what is shown now.
    void addLink(const QString& link);
    void dismiss();
    const Notice& notice() const { return m_notice; }

signals:
    void linkActivated();
    void secondLinkActivated();
    void dismissed(); ///< by its ✕

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    Appearance& m_appearance;
    Notice m_notice;
    QLabel* m_icon;
    TextLabel* m_text;
    Button* m_link;
    Button* m_second;
    Button* m_close;
};

} // namespace farol::ui
