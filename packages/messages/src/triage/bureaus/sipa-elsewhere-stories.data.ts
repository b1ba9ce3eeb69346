/**
 * Longer invented messages about what other organs decide, many of which sound like matters of this bureau: `class | department | subject | body`. Who
 * decides follows from what is asked, not from the trade of whoever is named.
 */
export const SIPA_ELSEWHERE_STORIES = `
inquiry|elsewhere|牌子什么时候批|店都装修好了，就等商标那张纸。去年秋天交的，到现在没下文，网上看状态一直是等待。能查到排到哪里了吗？
inquiry|elsewhere|发明还要等多久|申请交了两年半，收到一次信问我要修改，改了寄回去又没动静了。这个一般还要多久，你们看得到吗？
inquiry|elsewhere|Status of my mark|I filed for my brand name eleven months ago and the status has not moved. Could you tell me where it stands?
inquiry|elsewhere|不同意别人的牌子|有家公司申请的名字跟我家的太像，正在公示，我想提反对意见，往哪儿寄？
inquiry|elsewhere|三年没用的商标|有个我很想用的名字，注册的人好几年没做过生意。听说可以申请撤掉，是你们受理吗？
inquiry|elsewhere|写的程序要登记|公司评资质要一张软件的登记证书，问了一圈有人说北京办有人说上海办，到底哪里？
inquiry|elsewhere|画被印到杯子上|我画的小猫被人印在杯子上卖，我没申请过什么，只有原稿。算哪一类，谁管？
inquiry|elsewhere|公司重名|注册公司的时候没问题，后来发现同区有一家叫法一样，写法差一个偏旁。客户的款都打错过。能要求他换名吗？
inquiry|elsewhere|公司抬头里有我的商标|人家把我的注册商标当公司名去登记了，还登记成功了。这个名字是哪里批的，怎么让他改掉？
inquiry|elsewhere|网址|我们品牌的网址被人先拿走了，挂着个空页面等我们出价。可以要回来吗，跟谁申请？
inquiry|elsewhere|卖技术到国外|要把一项技术授权给越南的厂，听说先要有个什么许可，是你们发吗？
inquiry|elsewhere|货从港口出去|我有商标，想让港口帮我盯着别人出口的假货，听说要先登记一下，在哪登？
inquiry|elsewhere|卖专利要交税吗|个人卖掉一件专利，收了二十万，这个要缴多少税，去哪里申报？
inquiry|elsewhere|区里的奖励|注册在宝山，听说区里对拿证的企业另外有钱，是跟你们申请还是跟区里？
inquiry|elsewhere|高企里的专利算几分|准备报高新，自己研发的和买来的专利计分一样吗？名单是谁审？
inquiry|elsewhere|新种子|育了十几年的草莓苗，想让别人不能随便繁，问过几个地方都说不归他管。
inquiry|elsewhere|广告里能说专利吗|包装和海报上想写几个跟专利有关的字，怕写错了被罚，这方面的规矩问谁？
inquiry|elsewhere|请人坐庭|对方找了大律所，我请不起，有没有免费的律师给困难户的？
help|elsewhere|判了不给|判决书拿到手一年多，对方账上一分钱没有，车还照开。法院那边让我自己找线索，我上哪里找？
help|elsewhere|被退下来的申请|辛辛苦苦写的被退了，理由是跟前面一件差不多，可是明明不一样。三个月之内要去申诉，谁能帮我看看？
help|elsewhere|老板跑了|在一家做知识产权的公司上班，四个月没拿到一分工资，老板电话停机。房租都交不出了，求你们想想办法。
help|elsewhere|社保断了|换到现在这家代理所，入职半年才发现一直没给交社保，去问还说要辞退我。
help|elsewhere|转错账|有个自称审查员的人让我交保证金，转了一万八以后人不见了。能不能帮我拦下来？
help|elsewhere|买到坏东西|冲着“发明专利”几个字买的净水机，漏得满地都是，店家不修也不退，三千块钱打水漂了。
help|elsewhere|My landlord|My landlord kept two months of deposit and does not answer. I have no idea which office deals with this.
help|elsewhere|爸爸住院|工地上摔的，包工头说没签合同不认账。网上看到这里可以留言就写了。
complaint|elsewhere|审得太离谱|拿一篇八竿子打不着的文章说我没有新意，写的人肯定没看懂图。我要求换个人审。
complaint|elsewhere|等了两年等来一个不行|两年前交的牌子，等到招牌都挂旧了，来一张纸说跟别人近似。早干什么去了。
complaint|elsewhere|开庭一拖再拖|告他们抄我的，案子在法院排了一年，换了两个法官，每次都说等通知。
complaint|elsewhere|培训学校不退钱|给孩子报的编程班，教了三节课就换校区，退费只肯退一半，说学的是有专利的课。
complaint|elsewhere|隔壁机器|隔壁厂的冲床半夜三点还在响，墙都震。他说他那个机器有专利，那也不能不让人睡觉吧。
complaint|elsewhere|派出所不立|让人骗走了图纸和样品，去派出所说是经济纠纷，叫我来找你们。你们又说不是，我到底算谁家的？
complaint|elsewhere|银行乱扣|还清了贷款还照样每月扣钱，打客服永远是机器人。
complaint|elsewhere|律师拿了钱|请的律师开庭那天没来，钱一分不退，还说风险自负。
report|elsewhere|旧书摊|学校后门成箱成箱的影印课本，一本十几块，开学那几天排队买。书是有作者的呀。
report|elsewhere|放电影|小影吧没有任何授权，天天放新上映的片子，会员群里还发下载链接。
report|elsewhere|图纸让人背走|辞职的那个组长，硬盘里拷了一整套参数和客户，现在给对门干活。我们报不报警？
report|elsewhere|吃吃喝喝|有位管审批的，节前让几家公司轮着请，饭店和日子我都记得。这种事应该报到哪里？
report|elsewhere|购物卡|我看见他收下的，两张卡，说是过节的心意，第二天那家的事情就办成了。
report|elsewhere|假药|有人在公园给老人推销贴膏，说是专利秘方，包治百病，一疗程三千八。
report|elsewhere|夸大|电梯广告说全国销量第一、唯一发明，一看就是瞎编的，这样的广告没人管吗？
report|elsewhere|偷税|那家公司卖技术全走老板私人账户，一张票都不开，流水我见过。
report|elsewhere|过期食品|超市把过了日子的点心换个日期再卖，生产标签一撕就掉。
report|elsewhere|论文是买的|评上教授的那篇是从国外文章翻过来的，图都没换，学校装看不见。
suggestion|elsewhere|小区电梯|老房子加电梯的事说了三年，能不能把补贴流程简单一点？
suggestion|elsewhere|审查快一点|希望国家那边多招点审查的人，一件发明等三年，产品都换了两代了。
suggestion|elsewhere|校门口红绿灯|放学的时候车子太多，装一个灯吧，孩子过马路大人不放心。
correction|elsewhere|商标证写错一个字|国家发的注册证上我公司的名字少一个字，是不是要寄回去改？
thanks|elsewhere|谢谢派出所|钱包找到了，民警还送到家里来，不知道写给谁就写在这里了。
`
