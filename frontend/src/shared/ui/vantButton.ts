/**
 * What Vant's button needs of Vant's styles. Its own list brings the icon font too, which asks a foreign server for a
 * file; the pages here use no icon of it.
 */
import 'vant/es/style/base.css'
import 'vant/es/loading/index.css'
import 'vant/es/button/index.css'
