#pragma once

class QWidget;

namespace farol::ui {

/// Lets Tab go through a part of the window as it is read: line by line from the top, and in a line from where reading
/// begins. To be called when its widgets have their places.
void orderTabsByPlace(QWidget& part);

} // namespace farol::ui
