#include "table_model.h"

namespace farol::ui {

int RowsModel::columnOf(const QString& key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (columnKey(column) == key)
            return column;
    }
    return -1;
}

} // namespace farol::ui
